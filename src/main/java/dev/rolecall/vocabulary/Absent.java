package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values that say that there is no value: {@code Not specified}, {@code N/A}, {@code 0}, {@code {{ title }}}. */
public final class Absent {

    /** What a template was to put a value in the place of. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{\\{[^{}]{1,200}\\}\\}|\\$\\{[^{}]{1,200}\\}|\\{%[^%]{1,200}%\\}");

    private final Set<String> words;

    /** The words that come with the program. */
    public Absent() {
        words = Resource.rows("absent.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a value of a field says nothing. */
    public boolean isAbsent(String value) {
        var folded = Fold.of(Whitespace.collapse(value));
        return folded.isEmpty()
                || isPlaceholder(folded)
                || words.contains(folded)
                || words.contains(withoutBrackets(folded));
    }

    /** Whether words are a placeholder that no template filled. */
    public static boolean isPlaceholder(String words) {
        return words.indexOf('{') >= 0 && PLACEHOLDER.matcher(words.strip()).matches();
    }

    private static String withoutBrackets(String value) {
        var bracketed = value.length() > 2 && "([<{".indexOf(value.charAt(0)) >= 0;
        return bracketed ? value.substring(1, value.length() - 1) : value;
    }
}
