package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that tell the name of an employer: what kind of house it is, or its legal form. */
public final class HouseWords {

    private static final Pattern SPACES = Pattern.compile("\\s++");
    private static final Set<String> WORDS =
            Resource.rows("house-words.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());

    private HouseWords() {}

    /** Whether the last of several words is one, with its full stop: {@code Harlow Foods, Inc.}. */
    public static boolean areLast(String name) {
        var words = SPACES.split(Fold.of(name), -1);
        return words.length > 1 && WORDS.contains(words[words.length - 1]);
    }

    /** Whether a word is one: {@code Bank}, {@code Lab}. */
    public static boolean is(String word) {
        return WORDS.contains(Fold.of(word));
    }

    /** Whether a name of several words holds one of them: {@code Greenfield Academy}, {@code City of York}. */
    public static boolean occurIn(String name) {
        var words = SPACES.split(Fold.of(name), -1);
        for (var i = 0; i < words.length && words.length > 1; i++) {
            if (WORDS.contains(words[i]) || i + 2 < words.length && WORDS.contains(words[i] + " " + words[i + 1])) {
                return true;
            }
        }
        return false;
    }
}
