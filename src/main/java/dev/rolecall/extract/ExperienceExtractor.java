package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Required experience in months: of several periods the longest, of a range its lower end. */
final class ExperienceExtractor {

    private static final int MONTHS = 12;
    private static final int REACH = 45;
    private static final int MOST_YEARS = 25;
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String DIGITS = "[0-9]{1,2}";
    private static final Wording PERIOD = Wording.of("(?<![\\p{L}0-9$€£.,-])"
            + period(NUMBERS.keySet().stream().sorted().collect(Collectors.joining("|", DIGITS + "|", ""))));
    /** "Experience3 years": a line break was lost. */
    private static final Wording TORN_PERIOD = Wording.of("(?<=\\p{L}{8})" + period(DIGITS));

    /** "Years of experience: >= 3". */
    private static final Wording YEARS_FIRST = Wording.of(
            "\\byears (?:of )?experience(?: required)?\\s?[:=]\\s?(?:>=?|≥|min(?:imum|\\.)?|at least)?\\s?([0-9]{1,2})(?![0-9,.%])");

    /** Scripts without spaces: "2年以上", "3~5년". */
    private static final Wording EAST = Wording.of("(?<![0-9])([0-9]{1,2})\\s?(?:[-~～至到]\\s?[0-9]{1,2}\\s?)?[年년]");

    private static final List<Wording> WAYS = List.of(PERIOD, TORN_PERIOD, YEARS_FIRST, EAST);

    private static final Wording EXPERIENCE = Wording.of(
            "experience|опыт|досвід|经验|經驗|経験|경력|경험|expertise|erfahrung|praxis|expérience|experiencia|experiência|ervaring|erfarenhet|esperienza|doświadczen|doswiadczen|deneyim|tecrübe|tecrube|background|track record|practice|hands-on|working (?:with|in|as)|worked|professional|in an? [\\p{L} -]{2,30} (?:role|position)|(?:poste|fonction) similaires?|puesto similar|função semelhante|vergleichbaren? position|as an? \\p{L}");
    private static final Wording NOT_ASKED = Wording.of(
            "\\b(?:ago|old|of age|founded|for over|for more than|company|combined|in business|history|anniversary|sabbatical|vesting|contract|fixed[- ]term|duraci[oó]n|durée|duração|durata|dauer|or less|or fewer|maternity|secondment|warranty|degree program|we have|we've|our team has|wir (?:haben|verfügen|blicken)|seit (?:mehr als|über|rund|fast)|probezeit|nous avons|depuis (?:plus de|près de)|période d'essai|(?:empresa|entreprise|unternehmen|firma|bedrijf|företag|compañía) (?:con|com|mit|met|med|de plus de)|llevamos|contamos con|há mais de|sedan|provanställning|proeftijd|after|of (?:employment|service)(?! experience)|trial|probation(?:ary)?)\\b"
                    // "Avec plus de 25 ans d'expérience, Acme propose".
                    + "|(?:^|[.!?]\\s?)(?:with|mit|avec|con|com|met|med) (?:more than |over |über |mehr als |plus de |près de |más de |mais de |meer dan |mer än |nearly |almost )[0-9]{1,3}\\+? [^,]{3,90}, (?!you\\b|vous\\b|sie\\b|du\\b)\\p{L}");
    private static final Wording PREFERRED = Wording.of(
            "prefer|nice to have|may be considered|\\bplus\\b(?! years| de\\b| d')|bonus|ideal|idéal|desir|advantage|von vorteil|wünschenswert|un plus|\\batout\\b|apprécié|souhait|préférence|deseable|valorable|se valora|desejável|diferencial|preferencial|voorkeur|meegenomen|meriterande|asset");
    private static final Wording WITHIN =
            Wording.of("\\b(?:within|every|in the (?:first|last|next)|last|past|next|first)\\s$");
    private static final Wording AGED =
            Wording.of("\\b(?:age[ds]?|edad|âge|idade|età|alter|leeftijd|ålder|wiek|возраст|yaş)\\b[^0-9.;]{0,25}$");
    private static final Wording IN_PLACE_OF = Wording.of("in lieu of|instead of a|in place of a|without a degree");

    private enum Need {
        ASKED,
        PREFERRED
    }

    Fact<Integer> extract(PostingText posting, @Nullable Ruling<Integer> ruling) {
        var sentences = posting
                .jobSentences(PERIOD.or(TORN_PERIOD).or(YEARS_FIRST).or(EAST))
                .stream()
                .filter(sentence -> WAYS.stream().anyMatch(way -> way.isIn(sentence)) && isAsked(sentence))
                .collect(Collectors.groupingBy(ExperienceExtractor::need));
        return new Claims<Integer>(posting.body())
                .offer("experience-field", longestFirst(fields(posting)))
                .offer("experience-asked", longestFirst(periods(sentences.getOrDefault(Need.ASKED, List.of()))))
                .offer("experience-preferred", longestFirst(periods(sentences.getOrDefault(Need.PREFERRED, List.of()))))
                .ruledBy(ruling);
    }

    private static List<Found<Integer>> longestFirst(List<Found<Integer>> found) {
        return found.stream()
                .sorted(Comparator.comparing((Found<Integer> each) -> each.value())
                        .reversed())
                .toList();
    }

    private static List<Found<Integer>> fields(PostingText posting) {
        var found = new ArrayList<Found<Integer>>();
        posting.fields(FieldKey.EXPERIENCE).forEach(field -> read(field, false, found));
        posting.fields(FieldKey.SENIORITY).forEach(field -> read(field, false, found));
        return found;
    }

    private static List<Found<Integer>> periods(List<Passage> sentences) {
        var found = new ArrayList<Found<Integer>>();
        sentences.forEach(sentence -> read(sentence, !isList(sentence), found));
        return found;
    }

    private static boolean isAsked(Passage sentence) {
        return sentence.section() != SectionKind.BENEFITS && !NOT_ASKED.isIn(sentence);
    }

    private static Need need(Passage sentence) {
        var isPreferred =
                sentence.section() == SectionKind.PREFERRED || PREFERRED.isIn(sentence) || IN_PLACE_OF.isIn(sentence);
        return isPreferred ? Need.PREFERRED : Need.ASKED;
    }

    private static boolean isList(Passage sentence) {
        return sentence.section() == SectionKind.REQUIREMENTS || sentence.section() == SectionKind.PREFERRED;
    }

    private static void read(Passage passage, boolean needsCue, List<Found<Integer>> found) {
        PERIOD.in(passage).forEach(period -> add(passage, period, needsCue, found));
        TORN_PERIOD.in(passage).forEach(period -> add(passage, period, needsCue, found));
        for (var years : EAST.in(passage)) {
            var count = Integer.parseInt(years.group(1));
            if (count <= MOST_YEARS && isExperience(passage, years.start(), years.end())) {
                found.add(new Found<>(count * MONTHS, passage.quote(years.start(), years.end())));
            }
        }
        for (var count : YEARS_FIRST.in(passage)) {
            found.add(
                    new Found<>(Integer.parseInt(count.group(1)) * MONTHS, passage.quote(count.start(), count.end())));
        }
    }

    private static void add(Passage passage, MatchResult period, boolean needsCue, List<Found<Integer>> found) {
        var months = months(period);
        if (months >= 0
                && !isWithin(passage, period.start())
                && (!needsCue || isExperience(passage, period.start(), period.end()))) {
            found.add(new Found<>(months, passage.quote(period.start(), period.end())));
        }
    }

    /** "In the last 36 months" is when, not how long, and "Edad: 18 a 50 años" how old. */
    private static boolean isWithin(Passage passage, int start) {
        var from = Math.max(0, start - REACH);
        return WITHIN.isIn(passage, from, start) || AGED.isIn(passage, from, start);
    }

    /** Whether the words around a period say that it is one of experience. */
    private static boolean isExperience(Passage passage, int start, int end) {
        var from = Math.max(0, start - REACH);
        var to = Math.min(passage.text().length(), end + 2 * REACH);
        return EXPERIENCE.isIn(passage, end, to) || EXPERIENCE.isIn(passage, from, start);
    }

    private static int months(MatchResult period) {
        var count = number(period.group(1));
        var isMonths = period.group(3).startsWith("m");
        if (period.group(2) != null && number(period.group(2)) > MOST_YEARS && !isMonths) {
            return -1;
        }
        return isMonths || count <= MOST_YEARS ? count * (isMonths ? 1 : MONTHS) : -1;
    }

    /** From so many to so many months or years, each number one of these. */
    private static String period(String numbers) {
        var number = "(" + numbers + ")";
        return number
                + "(?:\\s?\\([0-9]{1,2}\\))?\\s?\\+?(?:\\s?(?:-|to|or|bis|oder|à|a|ou|o|tot|of|till|till och med|eller|até|up to)\\s?"
                + number
                + "(?:\\s?\\([0-9]{1,2}(?:-[0-9]{1,2})?\\))?\\s?\\+?)?"
                + "\\s?(?:or more\\s|plus\\s|full\\s|\\+\\s)?(years?|yrs?\\b|jahr(?:en?)?|ans?|années?|años?|anos?|jaar|års?|months?|monate?n?|mois|mes(?:es)?|mês|maanden?|månader?|anni?o?|mesi|lata?|rok|yıl|yil|лет|года?|рок[иів]{1,2})(?![\\p{L}])"
                // "A 4 year degree".
                + "(?![ -](?:(?:college|university|bachelor(?:['’]?s)?|undergraduate) )?degree|[ -](?:college|university)\\b)";
    }

    private static Map<String, Integer> numbers() {
        return Table.rows("numbers.tsv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Integer.valueOf(row.get(1))));
    }

    private static int number(String words) {
        var known = NUMBERS.get(words);
        return known == null ? Integer.parseInt(words) : known;
    }
}
