package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.language.Language;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Workplace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remote, hybrid or on site: an explicit sentence before a field, a field before a tag, a tag before a hint. */
final class WorkplaceExtractor {

    private static final PhraseList<List<Workplace>> WORDS =
            PhraseList.load("workplace-words.tsv", Meanings.of(Workplace.class));
    private static final PhraseList<Phrase> PHRASES = PhraseList.load("workplace-phrases.tsv", Phrase::of);
    private static final String COUNT =
            "(?:[1-4]|one|two|three|four|eine[nm]?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|um|dois|três"
                    + "|quatro|een|één|twee|drie|en|två|tre|fyra)(?:\\s?(?:-|to|or|bis|oder|à|ou|a|o|tot|of|till|eller)"
                    + "\\s?(?:[1-5]|two|three|four|five|drei|vier|trois|tres|três|drie|tre))?\\+?";
    private static final String DAY = "(?:days?|times|tage?n?|jours?|días?|dias?|dag(?:en|ar)?)";
    private static final String PLACE =
            "(?:office|on-?site|in-?person|from home|home[ -]based|remote(?:ly)?|home ?office|büro|mobile[ns]? arbeiten|vor ort"
                    + "|bureau|télétravail|présentiel|oficina|casa|teletrabajo|presencial(?:es)?|escritório|teletrabalho|remoto"
                    + "|kantoor|thuis|thuiswerken|kontoret|hemifrån|distans)";
    private static final Wording DAYS_LAST = Wording.of(
            "(?<![\\p{L}0-9])(?:office|on-?site|in-?person|from home|home[ -]based|remotely|remote work(?:ing)?|home ?office|büro|télétravail|oficina|desde casa"
                    + "|teletrabajo|escritório|teletrabalho|home office|kantoor|thuiswerken|kontoret|hemifrån)(?!\\p{L})"
                    + ".{0,30}?(?<![\\p{L}0-9])" + COUNT + "\\s" + DAY + "(?!\\p{L})");
    /** "If you work remotely", "Hybrid: if this position is listed as hybrid". */
    private static final Wording CONDITION = Wording.asWritten(
            "(?i)(?:[\\p{L}-]{2,20}(?: [\\p{L}-]{2,20}){0,2}: )?(?:if|when|whether|unless|falls|si)\\b");
    /** What is true of most jobs there may not be true of this one. */
    private static final Wording OTHERS = Wording.of(
            "\\b(?:most|many|some|several|majority)(?: of)?(?: our| the| these)?(?: [\\p{L}-]{2,20}){0,2} (?:positions|roles|jobs|employees|teams|people|colleagues|members)\\b");

    private static final int MAX_LINE = 30;
    /** As long as a scope with its brackets. */
    private static final int MAX_SCOPE = 43;
    /** "Remote (US only)": from where; or the stop behind "Remote.". */
    private static final Pattern SCOPE = Pattern.compile("\\s?(?:\\([^()]{1,40}\\)|\\.)$");

    private static final Set<SectionKind> HEADS = EnumSet.of(SectionKind.INTRODUCTION, SectionKind.WORKPLACE);
    private static final int MAX_DENIAL_CHARS = 60;
    /** "Not only", "no matter" and "no need to" deny something else. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?<![\\p{L}])(?:no|not|cannot|can['’]t|unable to|isn['’]t|don['’]t|never)"
                    + "(?:\\s(?!only\\b|just\\b|matter|need|limit|problem|issue|late)[\\p{L}-]{1,14}){0,4}\\s$");

    private static final Wording OR_REMOTE = Wording.of(
            "\\b(?:or|oder|ou|o|of|eller)\\s(?:fully\\s)?remote\\b|\\b(?:remote|remoto|remota)\\s(?:or|oder|ou|o|of|eller)\\s(?!in\\b)");

    /** What a label asks, or a line whose next one answers. */
    private static final Pattern ASKED = Pattern.compile(
            "(?i)(?:^|[^\\p{L}])(?:remote(?:ly)?|telecommut\\p{L}*|work from home)(?: (?:job|work|position|role|allowed|possible|option|eligible|available))?\\s?[:?]?$");

    private static final Pattern YES = Pattern.compile(
            "(?i)(yes|true|ja|oui|sí|sim|allowed|possible|permitted|available|ok|okay|möglich|posible|possível)|no|not (?:allowed|possible|available)|false|nein|non|nee|nej|não");

    private static final Wording DAYS = Wording.of(
            "(?<![\\p{L}0-9.,])" + COUNT + "\\s" + DAY + "(?!\\p{L}).{0,40}?(?<!\\p{L})" + PLACE + "(?!\\p{L})");

    private static final String DAY_NAME = "(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?)\\b";
    /** Single days of the week, not all of them: "from home on Fridays". */
    private static final Wording DAYS_NAMED = Wording.of(
            "\\b(?:office|on-?site|in-?person|from home|home office|remote(?:ly)?|wfh) (?:(?:on|every|each) ){0,2}"
                    + DAY_NAME + "(?! ?(?:-|–|to|through|thru) " + DAY_NAME + ")");

    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?:work )?anywhere(?: (?:in|on) (?:the world|earth))?|worldwide");

    private static final String FIVE = "(?:5|five)\\sdays";
    private static final String WEEK = FIVE + "(?:(?:\\s(?:a|per))?\\sweek|/week)";
    private static final String OFFICE = "(?:on[ -]?site|in[ -](?:the |our )?office|in[ -]person)";
    /** Before or behind the words for the place. */
    private static final Wording ALL_WEEK = Wording.of("\\b" + OFFICE + "\\s(?:" + WEEK
            + "|full[ -]time|every day|daily)\\b|(?<![0-9.,-])\\b(?:" + WEEK + "|" + FIVE + ")\\s" + OFFICE + "\\b");

    private static final Pattern SHARE = Pattern.compile("(100|[0-9]{1,2}) ?%\\.?");
    private static final int ALL = 100;

    private record Phrase(List<Workplace> workplace, boolean clear) {
        static Phrase of(String cells) {
            var parts = cells.split(" ", -1);
            return new Phrase(Meanings.of(Workplace.class).apply(parts[0]), parts[1].equals("clear"));
        }
    }

    Fact<Workplace> extract(PostingText posting, @Nullable Ruling<Workplace> ruling) {
        var sentences = posting.jobSentences(PHRASES).stream()
                .filter(sentence -> PHRASES.isIn(sentence, posting.language()))
                .toList();
        return new Claims<Workplace>(posting.body())
                .offer(
                        "workplace-days",
                        days(posting.jobSentences(DAYS_LAST.or(DAYS).or(DAYS_NAMED))))
                .offer("workplace-days", allWeek(posting))
                .offer("workplace-field", days(posting.fields(FieldKey.WORKPLACE)))
                .offer("workplace-location", days(posting.fields(FieldKey.LOCATION)))
                .offer("workplace-sentence", answers(posting.jobSentences()))
                .offer("workplace-sentence", phrases(sentences, true, posting.language()))
                .offer("workplace-field", words(posting.fields(FieldKey.WORKPLACE)))
                .offer("workplace-card", words(CardRow.workplaces(posting)))
                .offer("workplace-type", words(posting.fields(FieldKey.EMPLOYMENT_TYPE)))
                .offer("workplace-location", words(posting.fields(FieldKey.LOCATION)))
                .offer("workplace-location", anywhere(posting))
                .offer("workplace-line", lines(posting))
                .offer("workplace-title", words(posting.fields(FieldKey.TITLE)))
                .hint("workplace-hint", () -> phrases(sentences, false, posting.language()))
                .ruledBy(ruling);
    }

    /** "3 days a week in the office" leaves other days elsewhere. */
    private static List<Found<Workplace>> days(List<Passage> sentences) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : sentences) {
            for (var wording : List.of(DAYS_LAST, DAYS, DAYS_NAMED)) {
                wording.firstIn(sentence)
                        .ifPresent(days ->
                                found.add(new Found<>(Workplace.HYBRID, sentence.quote(days.start(), days.end()))));
            }
        }
        return found;
    }

    /** A place that is anywhere is at home as well. */
    private static List<Found<Workplace>> anywhere(PostingText posting) {
        return posting.fields(FieldKey.LOCATION).stream()
                .filter(field -> ANYWHERE.matcher(field.text()).matches())
                .map(field -> new Found<>(Workplace.REMOTE, field.quote()))
                .toList();
    }

    /** "On site 5 days a week" leaves none. */
    private static List<Found<Workplace>> allWeek(PostingText posting) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : posting.jobSentences(ALL_WEEK)) {
            if (!CONDITION.isAt(sentence, 0) && !OTHERS.isIn(sentence)) {
                ALL_WEEK.firstIn(sentence)
                        .ifPresent(days ->
                                found.add(new Found<>(Workplace.ONSITE, sentence.quote(days.start(), days.end()))));
            }
        }
        return found;
    }

    /** "Remote (US only)" as a line of its own, where neither benefits nor duties are listed. */
    private static List<Found<Workplace>> lines(PostingText posting) {
        var found = new ArrayList<Found<Workplace>>();
        for (var line : posting.jobLines()) {
            if (line.text().length() > MAX_LINE + MAX_SCOPE || !HEADS.contains(line.section())) {
                continue;
            }
            var end = SCOPE.matcher(line.text()).replaceFirst("").length();
            if (end <= MAX_LINE) {
                WORDS.whole(line.text().substring(0, end))
                        .ifPresent(values ->
                                values.forEach(value -> found.add(new Found<>(value, line.quote(0, end)))));
            }
        }
        return found;
    }

    /** Questions that lines ask and the next ones answer. */
    private static List<Found<Workplace>> answers(List<Passage> sentences) {
        var found = new ArrayList<Found<Workplace>>();
        for (var i = 1; i < sentences.size(); i++) {
            var question = sentences.get(i - 1).text();
            answer(sentences.get(i))
                    .filter(answer -> ASKED.matcher(question).find())
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Found<Workplace>> phrases(List<Passage> sentences, boolean clear, @Nullable Language language) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : sentences) {
            if (CONDITION.isAt(sentence, 0) || OTHERS.isIn(sentence)) {
                continue;
            }
            PHRASES.find(sentence, language).stream()
                    .filter(match -> match.value().clear() == clear)
                    .forEach(match -> match.value()
                            .workplace()
                            .forEach(value -> found.add(stated(sentence, match.start(), match.end(), value))));
        }
        return found;
    }

    private static Found<Workplace> stated(Passage sentence, int start, int end, Workplace value) {
        var denied = value == Workplace.REMOTE ? denial(sentence.text(), start) : -1;
        return denied < 0
                ? new Found<>(value, sentence.quote(start, end))
                : new Found<>(Workplace.ONSITE, sentence.quote(denied, end));
    }

    /** Where the words begin that deny what stands at an offset: "no option to work remotely"; -1 without any. */
    private static int denial(String sentence, int at) {
        var denied = DENIED.matcher(sentence).region(Math.max(0, at - MAX_DENIAL_CHARS), at);
        return denied.find() ? denied.start() : -1;
    }

    /** "Remote: no": a field that asks and answers. */
    private static List<Found<Workplace>> answers(Passage field) {
        return ASKED.matcher(field.label()).find() ? answer(field).stream().toList() : List.of();
    }

    private static Optional<Found<Workplace>> answer(Passage words) {
        var answer = YES.matcher(words.text());
        return answer.matches()
                ? Optional.of(new Found<>(answer.group(1) == null ? Workplace.ONSITE : Workplace.REMOTE, words.quote()))
                : Optional.empty();
    }

    private static List<Found<Workplace>> words(List<Passage> fields) {
        var found = new ArrayList<Found<Workplace>>();
        for (var field : fields) {
            var ofField = new ArrayList<>(answers(field));
            for (var match : WORDS.find(field)) {
                match.value()
                        .forEach(value -> ofField.add(new Found<>(value, field.quote(match.start(), match.end()))));
            }
            if (OR_REMOTE.isIn(field)) {
                // "On site or remote": who may choose may work from home.
                ofField.sort(Comparator.comparing(each -> each.value() != Workplace.REMOTE));
            }
            found.addAll(ofField);
            share(field).ifPresent(found::add);
        }
        return found;
    }

    /** "Remote work: 25 %". */
    private static Optional<Found<Workplace>> share(Passage field) {
        var share = SHARE.matcher(field.text());
        if (!share.matches()) {
            return Optional.empty();
        }
        var percent = Integer.parseInt(share.group(1));
        var workplace = percent == 0 ? Workplace.ONSITE : percent < ALL ? Workplace.HYBRID : Workplace.REMOTE;
        return Optional.of(new Found<>(workplace, field.quote(0, field.text().length())));
    }
}
