package dev.rolecall.vocabulary;

import java.util.List;
import java.util.Set;

/** Words before or after an ambiguous name that show which meaning it has. */
final class Cues {

    /** There is no word that would show it. */
    static final Cues NONE = new Cues("", "");

    private static final int REACH_BEFORE = 3;
    private static final int REACH_AFTER = 2;

    private final Set<String> before;
    private final Set<String> after;

    /** Cues from words separated by spaces. */
    Cues(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** Whether a cue stands near these tokens, in the same sentence. */
    boolean standNear(Tokens tokens, int first, int last) {
        for (var i = first - 1; i >= Math.max(0, first - REACH_BEFORE) && !tokens.endsSentence(i); i--) {
            if (before.contains(tokens.letters(i, i))) {
                return true;
            }
        }
        var end = Math.min(tokens.size() - 1, last + REACH_AFTER);
        for (var i = last + 1; i <= end && !tokens.endsSentence(i - 1); i++) {
            if (after.contains(tokens.letters(i, i))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.copyOf(List.of(Folding.of(words).split(" ")));
    }
}
