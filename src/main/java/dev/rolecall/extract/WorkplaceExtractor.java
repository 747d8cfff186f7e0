package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Workplace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Remote, hybrid or on site: an explicit sentence before a field, a field before a tag, a tag before a hint. */
final class WorkplaceExtractor {

    private static final PhraseList<List<Workplace>> WORDS =
            PhraseList.load("workplace-words.tsv", Meanings.of(Workplace.class));
    private static final PhraseList<Phrase> PHRASES = PhraseList.load("workplace-phrases.tsv", Phrase::of);
    private static final Pattern DAYS_LAST = Pattern.compile(
            "\\b(?:office|on-?site|in-?person|from home|remotely)\\b.{0,30}?\\b(?:[1-4]|one|two|three|four)(?:\\s?(?:-|to|or)\\s?[1-5])?\\+?\\s(?:days?|times)\\b");
    private static final Pattern CONDITION = Pattern.compile("(?i)(?:if|when|whether|unless|falls|si)\\b");
    /** What is true of most jobs there may not be true of this one. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:most|many|some|several|majority)(?: of)?(?: our| the| these)?(?: [\\p{L}-]{2,20}){0,2} (?:positions|roles|jobs|employees|teams|people|colleagues|members)\\b");

    private static final Pattern DAYS = Pattern.compile(
            "\\b(?:[1-4]|one|two|three|four|ein|zwei|drei|vier|deux|trois)(?:\\s?(?:-|to|or|bis)\\s?(?:[1-5]|two|three|four|five))?\\+?\\s"
                    + "(?:days?|times|tage?|jours?)\\b.{0,40}?(?:\\b(?:office|on-?site|onsite|in-?person|from home|remote(?:ly)?|home office|télétravail)\\b)");

    private record Phrase(List<Workplace> workplace, boolean clear) {
        static Phrase of(String cells) {
            var parts = cells.split(" ", -1);
            return new Phrase(Meanings.of(Workplace.class).apply(parts[0]), parts[1].equals("clear"));
        }
    }

    Fact<Workplace> extract(PostingText posting, @Nullable Ruling<Workplace> ruling) {
        return new Claims<Workplace>(posting.body())
                .offer("workplace-days", days(posting))
                .offer("workplace-sentence", phrases(posting, true))
                .offer("workplace-field", words(posting.fields(FieldKey.WORKPLACE)))
                .offer("workplace-location", words(posting.fields(FieldKey.LOCATION)))
                .offer("workplace-title", words(posting.fields(FieldKey.TITLE)))
                .hint("workplace-hint", phrases(posting, false))
                .ruledBy(ruling);
    }

    /** "3 days a week in the office" leaves other days elsewhere. */
    private static List<Found<Workplace>> days(PostingText posting) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : posting.jobSentences()) {
            var days = DAYS.matcher(Aligned.of(sentence.text()));
            var place = DAYS_LAST.matcher(Aligned.of(sentence.text()));
            if (place.find()) {
                found.add(new Found<>(Workplace.HYBRID, sentence.quote(place.start(), place.end())));
            }
            if (days.find()) {
                found.add(new Found<>(Workplace.HYBRID, sentence.quote(days.start(), days.end())));
            }
        }
        return found;
    }

    private static List<Found<Workplace>> phrases(PostingText posting, boolean clear) {
        var found = new ArrayList<Found<Workplace>>();
        for (var sentence : posting.jobSentences()) {
            if (CONDITION.matcher(sentence.text()).lookingAt()
                    || OTHERS.matcher(Aligned.of(sentence.text())).find()) {
                continue;
            }
            for (var match : PHRASES.find(sentence.text())) {
                if (match.value().clear() == clear) {
                    match.value()
                            .workplace()
                            .forEach(
                                    value -> found.add(new Found<>(value, sentence.quote(match.start(), match.end()))));
                }
            }
        }
        return found;
    }

    private static List<Found<Workplace>> words(List<Passage> fields) {
        var found = new ArrayList<Found<Workplace>>();
        for (var field : fields) {
            for (var match : WORDS.find(field.text())) {
                match.value().forEach(value -> found.add(new Found<>(value, field.quote(match.start(), match.end()))));
            }
        }
        return found;
    }
}
