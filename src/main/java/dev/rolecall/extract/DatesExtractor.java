package dev.rolecall.extract;

import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The day of posting and the last day it is open: a field, else a date beside words that say which it is. */
final class DatesExtractor {

    private static final int REACH = 40;
    private static final Wording CREATED = Wording.of("creat");
    private static final PhraseList<String> CUES = PhraseList.load("date-cues.tsv", meaning -> meaning);

    private final PostingText posting;
    private final DateReader reader;
    private final Map<String, List<Found<LocalDate>>> cued;

    /** An extractor of one posting's dates, which its places help to read. */
    DatesExtractor(PostingText posting, List<Claim<Place>> places) {
        this.posting = posting;
        this.reader = new DateReader(() -> DateOrder.of(posting, places));
        this.cued = cued();
    }

    /** The day it was posted. */
    Fact<LocalDate> posted(@Nullable Ruling<LocalDate> ruling) {
        return new Claims<LocalDate>(posting.body())
                .offer("date-posted-field", fields(posting.fields(FieldKey.DATE_POSTED)))
                .offer("date-posted-sentence", cued.getOrDefault("posted", List.of()))
                .ruledBy(ruling);
    }

    /** The last day it is open. */
    Fact<LocalDate> validThrough(@Nullable Ruling<LocalDate> ruling) {
        return new Claims<LocalDate>(posting.body())
                .offer("valid-through-field", fields(posting.fields(FieldKey.VALID_THROUGH)))
                .offer("valid-through-field", ends(posting.fields(FieldKey.DATE_POSTED)))
                .offer("valid-through-sentence", cued.getOrDefault("open", List.of()))
                .ruledBy(ruling);
    }

    /** "Open and closing dates: 3/11/2026 to 30/11/2026": the second of two days. */
    private List<Found<LocalDate>> ends(List<Passage> fields) {
        var found = new ArrayList<Found<LocalDate>>();
        for (var field : fields) {
            var days = reader.find(field);
            if (days.size() == 2 && days.get(0).value().isBefore(days.get(1).value())) {
                var last = days.get(1);
                found.add(new Found<>(last.value(), field.quote(last.start(), last.end())));
            }
        }
        return found;
    }

    private List<Found<LocalDate>> fields(List<Passage> fields) {
        var found = new ArrayList<Found<LocalDate>>();
        for (var field : lastCreated(fields)) {
            reader.inField(field)
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

    /** The dates behind words that say what a day is, by these. */
    private Map<String, List<Found<LocalDate>>> cued() {
        var found = new HashMap<String, List<Found<LocalDate>>>();
        for (var sentence : posting.jobSentences(CUES)) {
            var cues = CUES.find(sentence);
            var dates = cues.isEmpty() ? List.<DateReader.Match>of() : reader.find(sentence);
            for (var cue : cues) {
                dates.stream()
                        .filter(date -> date.start() >= cue.end() && date.start() - cue.end() <= REACH)
                        .findFirst()
                        .ifPresent(date -> found.computeIfAbsent(cue.value(), kind -> new ArrayList<>())
                                .add(new Found<>(date.value(), sentence.quote(date.start(), date.end()))));
            }
        }
        return found;
    }
}
