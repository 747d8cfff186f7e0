package dev.rolecall.render.page;

import dev.rolecall.body.Repair;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Sentences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Says where a posting was found and what was changed in its text. */
final class Changes {

    private static final Map<Repair.Kind, String> LEFT_OUT = ordered(List.of(
            Map.entry(Repair.Kind.REPEAT_LEFT_OUT, "repeated passage"),
            Map.entry(Repair.Kind.SYMBOL_LEFT_OUT, "garbled symbol"),
            Map.entry(Repair.Kind.TRACKING_CODE_LEFT_OUT, "tracking code"),
            Map.entry(Repair.Kind.BANNER_LEFT_OUT, "line of the job board"),
            Map.entry(Repair.Kind.ADVERTISEMENT_LEFT_OUT, "advertisement"),
            Map.entry(Repair.Kind.OTHER_POSTINGS_LEFT_OUT, "list of other postings"),
            Map.entry(Repair.Kind.IMAGE_LEFT_OUT, "image"),
            Map.entry(Repair.Kind.END_LEFT_OUT, "end of a text longer than any posting")));

    private static final Map<Repair.Kind, String> MENDED = ordered(List.of(
            Map.entry(Repair.Kind.ENCODING_MENDED, "garbled passage"),
            Map.entry(Repair.Kind.PAIR_SPLIT, "label run into its value"),
            Map.entry(Repair.Kind.MARKUP_UNESCAPED, "passage of escaped markup"),
            Map.entry(Repair.Kind.LIST_MENDED, "broken list"),
            Map.entry(Repair.Kind.VALUE_MENDED, "broken value")));

    private Changes() {}

    private static Map<Repair.Kind, String> ordered(List<Map.Entry<Repair.Kind, String>> words) {
        var result = new EnumMap<Repair.Kind, String>(Repair.Kind.class);
        words.forEach(entry -> result.put(entry.getKey(), entry.getValue()));
        return result;
    }

    /** {@code Read as Markdown. Two repeated passages left out; the wording is otherwise as published.} */
    static String note(JobPosting posting) {
        var counts = new EnumMap<Repair.Kind, Integer>(Repair.Kind.class);
        posting.repairs().forEach(repair -> counts.merge(repair.kind(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        add(parts, counts, LEFT_OUT, " left out");
        add(parts, counts, MENDED, " mended");
        var change = parts.isEmpty()
                ? "The wording is as published."
                : Sentences.capital(String.join(", ", parts)) + "; the wording is otherwise as published.";
        return "Read as " + posting.format() + ". " + change;
    }

    private static void add(
            List<String> parts, Map<Repair.Kind, Integer> counts, Map<Repair.Kind, String> words, String verb) {
        var things = new ArrayList<String>();
        words.forEach((kind, thing) -> {
            var count = counts.getOrDefault(kind, 0);
            if (count > 0) {
                things.add(spelled(count, thing));
            }
        });
        if (!things.isEmpty()) {
            parts.add(Sentences.joined(things, "and") + verb);
        }
    }

    private static String spelled(int count, String thing) {
        if (count == 1 || (!thing.contains(" of ") && !thing.contains(" run "))) {
            return Counts.spelled(count, thing);
        }
        var noun = thing.substring(0, thing.indexOf(' '));
        return Counts.spelled(count, noun) + thing.substring(noun.length());
    }
}
