package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The words that name things, with the number of documents they do it in: what a misspelt word may have meant. */
final class Spellings {

    /** How many are kept, the most frequent ones. */
    static final int MAX = 12_000;

    /** Shorter words are not mended. */
    private static final int MIN_CHARS = 3;

    private static final Comparator<Spelling> BY_COUNT =
            Comparator.comparingInt(Spelling::count).thenComparing(Spelling::word, Comparator.reverseOrder());

    private final PriorityQueue<Spelling> kept = new PriorityQueue<>(BY_COUNT);

    private record Spelling(String word, int count) {}

    /**
     * Takes a word.
     *
     * @param count how many documents have it in a field that names things
     */
    void add(String word, int count) {
        if (count > 0 && word.length() >= MIN_CHARS && word.indexOf(Occurrences.PAIR) < 0) {
            kept.add(new Spelling(word, count));
            if (kept.size() > MAX) {
                kept.remove();
            }
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    void write(JsonGenerator json) throws IOException {
        var sorted = sorted();
        var counts = new StringBuilder(sorted.size() * 2);
        json.writeArrayFieldStart("words");
        for (var spelling : sorted) {
            json.writeString(spelling.word());
            NumberText.append(counts, spelling.count());
        }
        json.writeEndArray();
        json.writeStringField("counts", counts.toString());
    }

    private List<Spelling> sorted() {
        var sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparing(Spelling::word));
        return sorted;
    }
}
