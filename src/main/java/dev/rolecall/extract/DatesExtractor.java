package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The day of posting and the last day it is open: a field, else a date beside words that say which it is. */
final class DatesExtractor {

    private static final int REACH = 40;
    private static final Wording CREATED = Wording.of("creat");
    private static final PhraseList<String> CUES = PhraseList.load("date-cues.tsv", meaning -> meaning);

    /** The day it was posted. */
    Fact<LocalDate> posted(PostingText posting, @Nullable Ruling<LocalDate> ruling) {
        return new Claims<LocalDate>(posting.body())
                .offer("date-posted-field", fields(posting.fields(FieldKey.DATE_POSTED)))
                .offer("date-posted-sentence", cued(posting, "posted"))
                .ruledBy(ruling);
    }

    /** The last day it is open. */
    Fact<LocalDate> validThrough(PostingText posting, @Nullable Ruling<LocalDate> ruling) {
        return new Claims<LocalDate>(posting.body())
                .offer("valid-through-field", fields(posting.fields(FieldKey.VALID_THROUGH)))
                .offer("valid-through-sentence", cued(posting, "open"))
                .ruledBy(ruling);
    }

    private static List<Found<LocalDate>> fields(List<Passage> fields) {
        var found = new ArrayList<Found<LocalDate>>();
        for (var field : lastCreated(fields)) {
            DateReader.inField(field)
                    .ifPresent(date -> found.add(new Found<>(date.value(), field.quote(date.start(), date.end()))));
        }
        return found;
    }

    /** The day a posting was made stands for that of posting only where no other does. */
    private static List<Passage> lastCreated(List<Passage> fields) {
        return fields.stream()
                .sorted(Comparator.comparing(field -> CREATED.isIn(field.label().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static List<Found<LocalDate>> cued(PostingText posting, String kind) {
        var found = new ArrayList<Found<LocalDate>>();
        for (var sentence : posting.jobSentences()) {
            var cues = CUES.find(sentence);
            var dates = cues.isEmpty() ? List.<DateReader.Match>of() : DateReader.find(sentence);
            for (var cue : cues) {
                dates.stream()
                        .filter(date -> date.start() >= cue.end() && date.start() - cue.end() <= REACH)
                        .findFirst()
                        .filter(date -> cue.value().equals(kind))
                        .ifPresent(
                                date -> found.add(new Found<>(date.value(), sentence.quote(date.start(), date.end()))));
            }
        }
        return found;
    }
}
