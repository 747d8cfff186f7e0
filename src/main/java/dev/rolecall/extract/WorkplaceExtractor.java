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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remote, hybrid or on site: an explicit sentence before a field, a field before a tag, a tag before a hint. */
final class WorkplaceExtractor {

    private static final PhraseList<List<Workplace>> WORDS =
            PhraseList.load("workplace-words.tsv", Meanings.of(Workplace.class));
    private static final PhraseList<Phrase> PHRASES = PhraseList.load("workplace-phrases.tsv", Phrase::of);
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

    private static final Pattern BEFORE_PLACE = Pattern.compile("\\s?[,/|–—-]\\s(?=\\p{Lu})");

    private static final Wording BRACKET =
            Wording.asWritten("(?<=\\p{Lu}\\p{L}{1,20} )\\((On-?[Ss]ite|Hybrid|Remote)\\)");

    private static final Set<SectionKind> HEADS = EnumSet.of(SectionKind.INTRODUCTION, SectionKind.WORKPLACE);
    private static final int MAX_DENIAL_CHARS = 60;
    /** "Not only", "no matter" and "no need to" deny something else. */
    private static final Pattern DENIED =
            Pattern.compile("(?i)(?<![\\p{L}])(?:no|not|cannot|can['’]t|unable to|isn['’]t|don['’]t|never)"
                    + "(?:\\s(?!only\\b|just\\b|matter|need|limit|problem|issue|late)[\\p{L}-]{1,14}){0,4}\\s$");

    /** "Working remotely is not possible". */
    private static final Pattern DENIED_BEHIND = Pattern.compile(
            "(?i)(?:\\s(?:work(?:ing)?|options?|arrangements?))?\\s(?:(?:is|are|ist|est|will be)\\s)?(?:(?:currently|unfortunately)\\s)?"
                    + "(?:(?:not|isn['’]t|aren['’]t)\\s(?:available|possible|permitted|allowed|offered|supported|an option)|unavailable|nicht\\s(?:möglich|erlaubt)|niet\\s(?:mogelijk|toegestaan)|(?:n['’]est\\s)?pas\\spossible)(?!\\p{L})");

    private static final Wording OR_REMOTE = Wording.of(
            "\\b(?:or|oder|ou|o|of|eller)\\s(?:fully\\s)?remote\\b|\\b(?:remote|remoto|remota)\\s(?:or|oder|ou|o|of|eller)\\s(?!in\\b)");

    private static final Pattern ANYWHERE =
            Pattern.compile("(?i)(?:work )?anywhere(?: (?:in|on) (?:the world|earth))?|worldwide");

    private record Phrase(List<Workplace> workplace, boolean clear) {
        static Phrase of(String cells) {
            var parts = cells.split(" ", -1);
            return new Phrase(Meanings.of(Workplace.class).apply(parts[0]), parts[1].equals("clear"));
        }
    }

    /** Whether words begin with how one works: "Remote Baker", but not "Remote Sensing Scientist". */
    static boolean isSaidFirst(String words) {
        return WORDS.first(words)
                .filter(match -> match.start() == 0 && !match.value().isEmpty())
                .isPresent();
    }

    Fact<Workplace> extract(PostingText posting, @Nullable Ruling<Workplace> ruling) {
        var sentences = certain(posting.jobSentences(PHRASES).stream()
                .filter(sentence -> PHRASES.isIn(sentence, posting.language()))
                .toList());
        return new Claims<Workplace>(posting.body())
                .offer("workplace-days", OfficeDays.some(posting.jobSentences(OfficeDays.SOME)))
                .offer("workplace-days", OfficeDays.all(certain(posting.jobSentences(OfficeDays.ALL))))
                .offer("workplace-field", OfficeDays.some(posting.fields(FieldKey.WORKPLACE)))
                .offer("workplace-location", OfficeDays.some(posting.fields(FieldKey.LOCATION)))
                .offer("workplace-sentence", RemoteAnswers.ofLines(posting.jobSentences()))
                .offer("workplace-sentence", phrases(sentences, true, posting.language()))
                .offer("workplace-field", words(posting.fields(FieldKey.WORKPLACE)))
                .offer("workplace-card", words(CardRow.workplaces(posting)))
                .offer("workplace-type", words(posting.fields(FieldKey.EMPLOYMENT_TYPE)))
                .offer("workplace-location", words(posting.fields(FieldKey.LOCATION)))
                .offer("workplace-location", anywhere(posting))
                .offer("workplace-line", lines(posting))
                .offer("workplace-line", bracketed(posting))
                .offer("workplace-title", words(posting.fields(FieldKey.TITLE)))
                .hint("workplace-hint", () -> phrases(sentences, false, posting.language()))
                .ruledBy(ruling);
    }

    /** A place that is anywhere is at home as well. */
    private static List<Found<Workplace>> anywhere(PostingText posting) {
        return posting.fields(FieldKey.LOCATION).stream()
                .filter(field -> ANYWHERE.matcher(field.text()).matches())
                .map(field -> new Found<>(Workplace.REMOTE, field.quote()))
                .toList();
    }

    /** "Remote (US only)" as a line of its own, where neither benefits nor duties are listed. */
    private static List<Found<Workplace>> lines(PostingText posting) {
        var found = new ArrayList<Found<Workplace>>();
        for (var line : posting.jobLines()) {
            if (line.text().length() > MAX_LINE + MAX_SCOPE || !HEADS.contains(line.section())) {
                continue;
            }
            // Where a heading asks where, "Remote, India" and "Hybrid – Leeds" answer how as well.
            var place = BEFORE_PLACE.matcher(line.text());
            var end = line.section() == SectionKind.WORKPLACE && place.find()
                    ? place.start()
                    : SCOPE.matcher(line.text()).replaceFirst("").length();
            if (end <= MAX_LINE) {
                WORDS.whole(line.text().substring(0, end))
                        .ifPresent(values ->
                                values.forEach(value -> found.add(new Found<>(value, line.quote(0, end)))));
            }
        }
        return found;
    }

    /** "Cairo, Egypt (On-Site)" in text that lost its line breaks. */
    private static List<Found<Workplace>> bracketed(PostingText posting) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : posting.jobSentences(BRACKET)) {
            for (var bracket : BRACKET.in(sentence)) {
                WORDS.whole(bracket.group(1))
                        .ifPresent(values -> values.forEach(value ->
                                found.add(new Found<>(value, sentence.quote(bracket.start(1), bracket.end(1))))));
            }
        }
        return found;
    }

    /** Sentences on this job, in any case. */
    private static List<Passage> certain(List<Passage> sentences) {
        return sentences.stream()
                .filter(sentence -> !CONDITION.isAt(sentence, 0) && !OTHERS.isIn(sentence))
                .toList();
    }

    private static List<Found<Workplace>> phrases(List<Passage> sentences, boolean clear, @Nullable Language language) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : sentences) {
            PHRASES.find(sentence, language).stream()
                    .filter(match -> match.value().clear() == clear)
                    .forEach(match -> match.value()
                            .workplace()
                            .forEach(value -> found.add(stated(sentence, match.start(), match.end(), value))));
        }
        return found;
    }

    private static Found<Workplace> stated(Passage sentence, int start, int end, Workplace value) {
        var behind = DENIED_BEHIND
                .matcher(sentence.text())
                .region(end, sentence.text().length());
        if (value != Workplace.ONSITE && behind.lookingAt()) {
            return new Found<>(Workplace.ONSITE, sentence.quote(start, behind.end()));
        }
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

    private static List<Found<Workplace>> words(List<Passage> fields) {
        var found = new ArrayList<Found<Workplace>>();
        for (var field : fields) {
            var ofField = new ArrayList<Found<Workplace>>();
            RemoteAnswers.of(field).ifPresent(ofField::add);
            for (var match : WORDS.find(field)) {
                match.value()
                        .forEach(value -> ofField.add(new Found<>(value, field.quote(match.start(), match.end()))));
            }
            if (OR_REMOTE.isIn(field)) {
                // "On site or remote": who may choose may work from home.
                ofField.sort(Comparator.comparing(each -> each.value() != Workplace.REMOTE));
            }
            found.addAll(ofField);
        }
        return found;
    }
}
