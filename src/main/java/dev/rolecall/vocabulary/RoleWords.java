package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that name what a person is hired as: engineer, nurse, Entwicklerin. */
public final class RoleWords {

    private static final int MIN_ENDING = 4;
    private static final int MIN_BEFORE = 3;
    private static final Set<String> ENDINGS =
            Resource.rows("role-endings.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    /** What German adds to a role for the women who have it. */
    private static final Set<String> FEMININE = Set.of("in", "innen");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Set<String> words;

    /** The words that come with the program. */
    public RoleWords() {
        words = Resource.rows("roles.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line holds one of them. */
    public boolean occurIn(String line) {
        return BETWEEN.splitAsStream(Fold.of(line)).anyMatch(word -> words.contains(word) || isCompound(word));
    }

    /** Whether a folded word is written in one with such a word: {@code industriemechanikerin}. */
    public static boolean isCompound(String word) {
        for (var ending : FEMININE) {
            if (word.endsWith(ending) && endsSo(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return endsSo(word);
    }

    private static boolean endsSo(String word) {
        for (var from = MIN_BEFORE; from <= word.length() - MIN_ENDING; from++) {
            if (ENDINGS.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
