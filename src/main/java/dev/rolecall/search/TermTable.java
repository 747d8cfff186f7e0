package dev.rolecall.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which posting has which token, and in which fields. Postings may be added in any order and from several threads;
 * what comes out is in order.
 */
final class TermTable {

    /** A field of a posting. Its bit is its weight: a title outweighs all that stands below it together. */
    enum Field {
        BODY(1),
        PLACE(2),
        COMPANY(4),
        SKILL(8),
        TITLE(16);

        private final int bit;

        Field(int bit) {
            this.bit = bit;
        }

        int bit() {
            return bit;
        }
    }

    /** How far an entry stands to the left of its fields in one number. */
    private static final int SHIFT = Field.values().length;

    private final Map<String, Hits> hitsOf = new HashMap<>();

    /** The tokens of one posting with the fields they stand in. */
    static final class Bag {

        private final Map<String, Integer> fieldsOf = new HashMap<>();

        void add(Field field, String text) {
            for (var token : Tokens.of(text)) {
                fieldsOf.merge(token, field.bit(), (one, other) -> one | other);
            }
        }
    }

    /** Postings of one token, as {@code entry << SHIFT | fields}. */
    private static final class Hits {

        private int[] packed = new int[2];
        private int size;

        void add(int hit) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, size * 2);
            }
            packed[size++] = hit;
        }
    }

    /** Takes the tokens of an entry, once. */
    synchronized void add(int entry, Bag bag) {
        for (var token : bag.fieldsOf.entrySet()) {
            hitsOf.computeIfAbsent(token.getKey(), unused -> new Hits()).add(entry << SHIFT | token.getValue());
        }
    }

    /** All tokens, in the order of their UTF-16 units, which is the order of strings in a script. */
    synchronized List<String> terms() {
        return hitsOf.keySet().stream().sorted().toList();
    }

    /** Per posting of a token two numbers: how far it stands after the one before, and its fields. */
    synchronized int[] postings(String term) {
        var hits = hitsOf.get(term);
        if (hits == null) {
            return new int[0];
        }
        var sorted = Arrays.copyOf(hits.packed, hits.size);
        Arrays.sort(sorted);
        var postings = new int[sorted.length * 2];
        var before = 0;
        for (int i = 0; i < sorted.length; i++) {
            var entry = sorted[i] >> SHIFT;
            postings[2 * i] = entry - before;
            postings[2 * i + 1] = sorted[i] & (1 << SHIFT) - 1;
            before = entry;
        }
        return postings;
    }
}
