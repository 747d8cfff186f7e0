package dev.rolecall.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The words of one posting: how often each stands in each field, and where. Texts follow each other with a gap between
 * them, so that no phrase is found across their border.
 */
final class Occurrences {

    private static final int LINE_GAP = 10;
    private static final int FIELD_GAP = 100;

    /** Of a word that stands more often only so many places are kept. */
    private static final int MAX_POSITIONS = 500;

    private final Map<String, Word> words = new HashMap<>();
    private final int[] lengths = new int[Field.ALL.length];
    private int next;

    /** Where one word stands. */
    static final class Word {

        private final int[] counts = new int[Field.ALL.length];
        private int[] positions = new int[2];
        private int size;

        private void add(Field field, int position) {
            counts[field.ordinal()]++;
            if (size < MAX_POSITIONS) {
                if (size == positions.length) {
                    positions = Arrays.copyOf(positions, size * 2);
                }
                positions[size++] = position;
            }
        }

        /** How often it stands in a field. */
        int count(Field field) {
            return counts[field.ordinal()];
        }

        /** How many places are kept. */
        int size() {
            return size;
        }

        /** A place; they ascend. */
        int position(int i) {
            return positions[i];
        }
    }

    /** Begins another field. */
    void begin() {
        next += FIELD_GAP;
    }

    /** Adds a text to a field, line by line. */
    void add(Field field, String text) {
        text.lines().forEach(line -> {
            for (var token : Tokens.of(line)) {
                words.computeIfAbsent(token, unused -> new Word()).add(field, next++);
                lengths[field.ordinal()]++;
            }
            next += LINE_GAP;
        });
    }

    /** How many words a field has. */
    int length(Field field) {
        return lengths[field.ordinal()];
    }

    /** Hands over each word once, in no order. */
    void forEach(BiConsumer<String, Word> taker) {
        words.forEach(taker);
    }
}
