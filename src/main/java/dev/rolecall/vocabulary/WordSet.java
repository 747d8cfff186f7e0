package dev.rolecall.vocabulary;

import java.util.Arrays;

/** A few words, known by the hashes of their folded letters as {@link Tokens} are. */
final class WordSet {

    private final long[] hashes;

    WordSet(String... words) {
        this.hashes = Arrays.stream(words)
                .mapToLong(word -> Hash.of(word, 0, word.length()))
                .sorted()
                .toArray();
    }

    boolean holds(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }
}
