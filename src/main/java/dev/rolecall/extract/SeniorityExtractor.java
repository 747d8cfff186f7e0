package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Title;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The level of the role: its title, else a level that is stated, else the years that are required. */
final class SeniorityExtractor {

    private static final int MONTHS = 12;
    private static final PhraseList<List<Seniority>> TITLE_WORDS =
            PhraseList.load("levels.tsv", Meanings.of(Seniority.class));
    private static final PhraseList<List<Seniority>> STATED =
            PhraseList.load("stated-levels.tsv", Meanings.of(Seniority.class));
    /** Those that are no words for people at work, as staff and principals are. */
    private static final String CAREER = "entry[ -]level|mid[ -]level|junior|medior|intermediate|senior";

    private static final String LEVEL = "(senior staff|" + CAREER + "|staff|principal)";
    /** The role itself must be the subject: "work with a senior engineer" states nothing of this role. */
    private static final Wording STATEMENT = Wording.of(
            "\\b(?:this is an?|(?:the|this) (?:role|position|job) is an?|(?:role|position|job) is at(?: the| an?)?|(?:position|role|job|experience|seniority|career) level:?|level:)\\s"
                    + "(?:[\\p{L}-]{2,20}\\s){0,2}?" + LEVEL + "\\b(?!\\s(?:leadership|management|team|stakeholders))");

    private static final Wording LEVEL_WORD = Wording.of(
            "\\b" + LEVEL
                    + "[ -]level\\b(?= (?:role|position|job|[\\p{L}]{2,20} (?:role|position)|mle|engineer|developer|analyst|scientist))");

    /** "As an entry-level engineer, you will": whoever reads it is one. */
    private static final Wording AS_A =
            Wording.of("\\bas an? " + LEVEL + "\\b[^.,;]{0,60},? you(?:['’]ll|['’]re| will| are| work)?\\b");

    /** "We are seeking a remarkable senior baker": no other word of the role stands before its level. */
    private static final Wording SOUGHT =
            Wording.of("\\b(?:(?:looking|searching) for|seeking|hiring|recruiting)(?: an?| for an?)?\\s"
                    + "(?:(?!(?:to|with|who|that|for|in|at|and|of|from|by|our|the)\\b)[\\p{L}-]{2,20},?\\s){0,2}?"
                    + "(" + CAREER + ")\\b(?!\\s(?:leadership|management|team|stakeholders|level|or\\b))");

    /** Years at the grade below, as public services ask for, say nothing of a career. */
    private static final Wording GRADE =
            Wording.of("\\b(?:gs|ga|gg|nf|nh)[- ][0-9]{1,2}\\b|\\bnext lower\\b|\\b(?:pay )?grades?\\b");

    private static final Set<Seniority> LEADING =
            EnumSet.of(Seniority.MANAGER, Seniority.DIRECTOR, Seniority.EXECUTIVE);
    private static final List<List<String>> UNSPACED = Table.rows("unspaced-levels.tsv");

    private static final Pattern SMALL_NUMERAL = Pattern.compile("[ivx]+");
    private static final Pattern OF = Pattern.compile("(?i)\\b(?:of|for|to|de|des|du|für|der|van)\\s{1,3}(?:the\\s)?$");
    private static final Pattern WORDS = Pattern.compile("\\.?[\\s&\\p{L}\\p{N}'’-]*");

    Fact<Seniority> extract(
            PostingText posting, Fact<Title> title, Fact<Integer> experience, @Nullable Ruling<Seniority> ruling) {
        return new Claims<Seniority>(posting.body())
                .offer("seniority-title", titleLevels(title, posting.language()))
                .offer("seniority-field", fieldLevels(posting))
                .offer("seniority-sentence", statedLevels(posting))
                .offer("seniority-years", yearLevels(posting, experience))
                .ruledBy(ruling);
    }

    /** The words of a title that say that it is an intern's. */
    static List<PhraseList.Match<List<Seniority>>> internWords(String title, @Nullable Language language) {
        return TITLE_WORDS.find(title, language).stream()
                .filter(match -> match.value().contains(Seniority.INTERN))
                .toList();
    }

    private static List<Found<Seniority>> titleLevels(Fact<Title> title, @Nullable Language language) {
        var found = new ArrayList<Found<Seniority>>();
        passage(title).ifPresent(passage -> {
            var words = new ArrayList<>(TITLE_WORDS.find(passage.text(), language));
            // "Sommarjobb i skolan": a numeral has capital letters.
            words.removeIf(word -> SMALL_NUMERAL
                    .matcher(passage.text().substring(word.start(), word.end()))
                    .matches());
            if (words.size() > 1 && leads(passage.text(), words.get(0), words.get(1))) {
                words.remove(0);
            }
            if (words.size() > 1 && endsAsIntern(passage.text(), words.get(words.size() - 1))) {
                words.add(0, words.remove(words.size() - 1));
            }
            found.addAll(unspaced(passage));
            for (var match : words) {
                match.value()
                        .forEach(level -> found.add(new Found<>(level, passage.quote(match.start(), match.end()))));
            }
        });
        return found;
    }

    /** "Marketing Manager Internship", but not "Head of Internships". */
    private static boolean endsAsIntern(String title, PhraseList.Match<List<Seniority>> last) {
        return last.value().contains(Seniority.INTERN)
                && !OF.matcher(title.substring(0, last.start())).find();
    }

    /** "高级开发工程师": words that nothing parts from others. */
    private static List<Found<Seniority>> unspaced(Passage title) {
        var found = new ArrayList<Found<Seniority>>();
        for (var row : UNSPACED) {
            var at = title.text().indexOf(row.get(0));
            if (at >= 0) {
                found.add(new Found<>(
                        Seniority.valueOf(row.get(1)),
                        title.quote(at, at + row.get(0).length())));
            }
        }
        return found;
    }

    /** "Senior Engineering Manager" manages; "Senior / Lead Engineer" names two levels. */
    private static boolean leads(
            String title, PhraseList.Match<List<Seniority>> one, PhraseList.Match<List<Seniority>> next) {
        return one.value().contains(Seniority.SENIOR)
                && next.value().stream().anyMatch(LEADING::contains)
                && WORDS.matcher(title.substring(one.end(), next.start())).matches();
    }

    /** The words of a posting for its title. */
    static Optional<Passage> passage(Fact<Title> title) {
        return Optional.ofNullable(quoted(title))
                .map(quoted -> new Passage(
                        quoted.words(), quoted.quote().line(), quoted.quote().start(), SectionKind.OTHER, ""));
    }

    private static List<Found<Seniority>> fieldLevels(PostingText posting) {
        var found = new ArrayList<Found<Seniority>>();
        for (var field : posting.fields(FieldKey.SENIORITY)) {
            var matches = STATED.find(field, posting.language());
            var levels =
                    matches.stream().flatMap(match -> match.value().stream()).collect(Collectors.toSet());
            if (levels.size() == 1) {
                // The words around the level say what the source means by it: "Senior (5 to 8 years)".
                found.add(new Found<>(
                        levels.iterator().next(), field.quote(0, field.text().length())));
            }
        }
        return found;
    }

    private static List<Found<Seniority>> statedLevels(PostingText posting) {
        var found = new ArrayList<Found<Seniority>>();
        for (var sentence :
                posting.jobSentences(STATEMENT.or(LEVEL_WORD).or(AS_A).or(SOUGHT))) {
            for (var wording : List.of(STATEMENT, LEVEL_WORD, AS_A, SOUGHT)) {
                for (var match : wording.in(sentence)) {
                    var level = STATED.whole(match.group(1)).orElse(List.of());
                    level.forEach(value -> found.add(new Found<>(value, sentence.quote(match.start(1), match.end(1)))));
                }
            }
        }
        return found;
    }

    private static List<Found<Seniority>> yearLevels(PostingText posting, Fact<Integer> experience) {
        var claim = experience.claim();
        if (claim != null
                && claim.evidence() instanceof Evidence.Quoted quoted
                && !isOfGrade(posting, quoted.quote().line())) {
            return List.of(new Found<>(byMonths(claim.value()), quoted.quote()));
        }
        return List.of();
    }

    private static boolean isOfGrade(PostingText posting, int line) {
        return posting.jobLines().stream().filter(each -> each.line() == line).anyMatch(GRADE::isIn);
    }

    /** The words of the posting for its title, be it that the curator overruled them. */
    private static Evidence.@Nullable Quoted quoted(Fact<Title> title) {
        var claims = new ArrayList<>(title.rivals());
        if (title.claim() != null) {
            claims.add(0, title.claim());
        }
        for (var claim : claims) {
            if (claim.evidence() instanceof Evidence.Quoted quoted) {
                return quoted;
            }
        }
        return null;
    }

    private static Seniority byMonths(int months) {
        if (months < 2 * MONTHS) {
            return Seniority.JUNIOR;
        }
        return months < 5 * MONTHS ? Seniority.MID : Seniority.SENIOR;
    }
}
