package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.Set;
import java.util.stream.Collectors;

/** Values that say that there is no value: {@code Not specified}, {@code N/A}, {@code 0}. */
public final class Absent {

    private final Set<String> words;

    /** The words that come with the program. */
    public Absent() {
        words = Resource.rows("absent.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a value of a field says nothing. */
    public boolean isAbsent(String value) {
        var folded = Fold.of(Whitespace.collapse(value));
        return folded.isEmpty() || words.contains(folded) || words.contains(withoutBrackets(folded));
    }

    private static String withoutBrackets(String value) {
        var bracketed = value.length() > 2 && "([<{".indexOf(value.charAt(0)) >= 0;
        return bracketed ? value.substring(1, value.length() - 1) : value;
    }
}
