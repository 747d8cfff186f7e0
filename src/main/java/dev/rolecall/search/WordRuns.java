package dev.rolecall.search;

import dev.rolecall.output.Spool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which word stands in which document. Documents come in any order and from several threads; words are handed over in
 * the order of their UTF-16 units, which is the order of strings in a script.
 *
 * <p>What is in memory is written to a spool as a sorted run whenever it reaches a budget, and all runs are merged at the
 * end: memory does not grow with the catalog, but for the list of the commonest word.
 */
final class WordRuns {

    /** About the memory that hits may take before they are spooled. */
    static final int BUDGET_BYTES = 48 << 20;

    /** About what an entry of the table takes beside its text and its hits. */
    private static final int BYTES_PER_WORD = 120;

    private static final int FIRST_CAPACITY = 16;
    private static final int BLOCK = 1 << 16;

    private final Spool spool;
    private final int budget;
    private final Map<String, ByteRow> hitsOf = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final ByteRow scratch = new ByteRow(BLOCK);
    private long used;

    /** Where a run lies in the spool. */
    private record Run(long start, long end) {}

    /** Takes each word with its hits, which are valid only during the call. */
    @FunctionalInterface
    interface Taker {
        /** Takes a word. */
        void take(String word, HitList hits);
    }

    /**
     * Words that are spooled.
     *
     * @param spool where to; it is not closed
     * @param budget about the bytes to hold before
     */
    WordRuns(Spool spool, int budget) {
        this.spool = spool;
        this.budget = budget;
    }

    /** Takes the words of a document, once. */
    synchronized void add(int document, Occurrences occurrences) {
        occurrences.forEach((token, word) -> {
            var row = hitsOf.get(token);
            if (row == null) {
                row = new ByteRow(FIRST_CAPACITY);
                hitsOf.put(token, row);
                used += BYTES_PER_WORD + token.length() + row.capacity();
            }
            used -= row.capacity();
            Hit.write(row, scratch, document, word);
            used += row.capacity();
        });
        if (used > budget) {
            spill();
        }
    }

    private void spill() {
        var block = new ByteRow(BLOCK);
        var start = -1L;
        var end = 0L;
        for (var word : hitsOf.keySet().stream().sorted().toList()) {
            var hits = hitsOf.getOrDefault(word, block);
            block.addText(word);
            block.addNumber(hits.size());
            block.addAll(hits.bytes(), 0, hits.size());
            if (block.size() >= BLOCK) {
                end = append(block);
                start = start < 0 ? end - block.size() : start;
                block.clear();
            }
        }
        end = append(block);
        runs.add(new Run(start < 0 ? end - block.size() : start, end));
        hitsOf.clear();
        used = 0;
    }

    /** Adds to the spool, of which nobody else is a writer. */
    private long append(ByteRow block) {
        return spool.append(block.bytes(), 0, block.size()) + block.size();
    }

    /** Hands over every word, in order. Nothing may be added any more. */
    synchronized void merge(Taker taker) {
        if (!hitsOf.isEmpty()) {
            spill();
        }
        var readers = new PriorityQueue<>(Comparator.comparing(RunReader::word));
        for (var run : runs) {
            var reader = new RunReader(spool, run.start(), run.end());
            if (reader.next()) {
                readers.add(reader);
            }
        }
        var hits = new HitList();
        while (!readers.isEmpty()) {
            var word = readers.element().word();
            hits.clear();
            while (!readers.isEmpty() && readers.element().word().equals(word)) {
                var reader = readers.remove();
                reader.hits(hits);
                if (reader.next()) {
                    readers.add(reader);
                }
            }
            taker.take(word, hits);
        }
    }
}
