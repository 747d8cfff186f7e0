package dev.rolecall.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The small words of each language, {@code words.tsv}, known by their hashes: wide enough that no other word has one by
 * chance.
 */
final class SmallWords {

    /** Several times the number of words. */
    private static final int SLOTS = 1 << 12;

    private static final int[] NONE = {};

    private final List<Language> languages = new ArrayList<>();
    private final long[] hashes = new long[SLOTS];
    private final int[][] owners = new int[SLOTS][];
    /** A bit for each word: a look tells that most words of a text are none of them. */
    private final long[] marks = new long[256];

    /** The words that are part of the program. */
    SmallWords() {
        var words = new LinkedHashMap<Long, List<Integer>>();
        for (var row : Rows.of("words.tsv")) {
            for (var word : row.get(1).split(" ", -1)) {
                words.computeIfAbsent(hash(word), key -> new ArrayList<>()).add(languages.size());
            }
            languages.add(new Language(row.get(0)));
        }
        words.forEach(this::put);
    }

    private void put(long hash, List<Integer> numbers) {
        var slot = slot(hash);
        hashes[slot] = hash;
        owners[slot] = numbers.stream().mapToInt(Integer::intValue).toArray();
        marks[mark(hash)] |= 1L << (hash >>> 32);
    }

    private static long hash(String word) {
        return word.chars().asLongStream().reduce(0, (hash, c) -> with(hash, (char) c));
    }

    /** The hash of a word with one more letter, from that of what came before; 0 for nothing. */
    static long with(long hash, char c) {
        return (hash ^ c) * 0x9E3779B97F4A7C15L;
    }

    private static int mark(long hash) {
        return (int) (hash >>> 24) & 255;
    }

    private int slot(long hash) {
        var slot = (int) (hash >>> 40) & SLOTS - 1;
        while (owners[slot] != null && hashes[slot] != hash) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** The numbers of the languages whose small word has this hash. */
    int[] owners(long hash) {
        if ((marks[mark(hash)] & 1L << (hash >>> 32)) == 0) {
            return NONE;
        }
        var found = owners[slot(hash)];
        return found == null ? NONE : found;
    }

    /** The language with this number. */
    Language language(int number) {
        return languages.get(number);
    }

    /** How many languages there are. */
    int count() {
        return languages.size();
    }
}
