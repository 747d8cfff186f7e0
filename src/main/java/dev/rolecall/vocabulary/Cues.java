package dev.rolecall.vocabulary;

import java.util.Arrays;

/** Words before or after an ambiguous name that show which meaning it has. */
final class Cues {

    /** There is no word that would show it. */
    static final Cues NONE = new Cues("", "");

    private static final int REACH_BEFORE = 3;
    private static final int REACH_AFTER = 2;

    private final long[] before;
    private final long[] after;

    /** Cues from words separated by spaces. */
    Cues(String before, String after) {
        this.before = hashes(before);
        this.after = hashes(after);
    }

    /** Whether a cue stands near these tokens, in the same sentence. */
    boolean standNear(Tokens tokens, int first, int last) {
        for (var i = first - 1; i >= Math.max(0, first - REACH_BEFORE) && !tokens.endsSentence(i); i--) {
            if (Arrays.binarySearch(before, tokens.hash(i)) >= 0) {
                return true;
            }
        }
        var end = Math.min(tokens.size() - 1, last + REACH_AFTER);
        for (var i = last + 1; i <= end && !tokens.endsSentence(i - 1); i++) {
            if (Arrays.binarySearch(after, tokens.hash(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long[] hashes(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .mapToLong(word -> Hash.of(word, 0, word.length()))
                .sorted()
                .toArray();
    }
}
