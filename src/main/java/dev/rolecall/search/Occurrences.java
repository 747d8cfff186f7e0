package dev.rolecall.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The words of one posting: how often each stands in each field, and where. Texts follow each other with a gap between
 * them, so that no phrase is found across their border.
 */
final class Occurrences {

    /** What stands between two words that are counted as one. */
    static final char PAIR = ' ';

    /** What parts the positions of two lines; more would only make the numbers longer. */
    private static final int GAP = 1;

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

        private Word again(Field field) {
            counts[field.ordinal()]++;
            return this;
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

    /** Adds a text to a field, line by line. */
    void add(Field field, String text) {
        text.lines().forEach(line -> {
            for (var token : Tokens.of(line)) {
                word(token).add(field, next++);
                lengths[field.ordinal()]++;
            }
            next += GAP;
        });
    }

    /** Adds the words of a title, and each with the one after it: who asks for both, asks for them together. */
    void addTitle(List<String> tokens) {
        addTitle(Field.TITLE, tokens);
        lengths[Field.TITLE.ordinal()] += tokens.size();
        lengths[Field.CALLED.ordinal()] += tokens.size();
    }

    /** Adds what else a title may be called. */
    void addOtherTitle(List<String> tokens) {
        addTitle(Field.CALLED, tokens);
    }

    private void addTitle(Field field, List<String> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (i + 1 < tokens.size()) {
                word(tokens.get(i) + PAIR + tokens.get(i + 1)).add(field, next);
            }
            word(tokens.get(i)).add(field, next++);
        }
        next += GAP;
    }

    /** Adds a name that is meant as a whole: its only word, or those that follow each other, none of them alone. */
    void addWhole(Field field, List<String> tokens) {
        if (tokens.size() == 1) {
            word(tokens.get(0)).add(field, next++);
        }
        for (var i = 0; i + 1 < tokens.size(); i++) {
            word(tokens.get(i) + PAIR + tokens.get(i + 1)).add(field, next++);
        }
        next += GAP;
    }

    private Word word(String token) {
        return words.computeIfAbsent(token, unused -> new Word());
    }

    /** Counts the words of a text that was added once more. */
    void stress(Field field, String text) {
        for (var token : Tokens.of(text)) {
            words.computeIfPresent(token, (unused, word) -> word.again(field));
        }
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
