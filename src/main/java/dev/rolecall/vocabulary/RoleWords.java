package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that name what a person is hired as: engineer, nurse, Entwicklerin. */
public final class RoleWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Set<String> words;

    /** The words that come with the program. */
    public RoleWords() {
        words = Resource.rows("roles.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line holds one of them. */
    public boolean occurIn(String line) {
        return BETWEEN.splitAsStream(Fold.of(line)).anyMatch(words::contains);
    }
}
