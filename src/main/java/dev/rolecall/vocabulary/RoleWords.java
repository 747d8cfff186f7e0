package dev.rolecall.vocabulary;

import dev.rolecall.text.Fold;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that name what a person is hired as: engineer, nurse, Entwicklerin. */
public final class RoleWords {

    private static final int MIN_ENDING = 4;
    private static final int MIN_BEFORE = 3;
    private static final int MIN_COMPOUND = 8;
    private static final Set<String> ENDINGS =
            Resource.rows("role-endings.tsv").stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_ENDING =
            ENDINGS.stream().mapToInt(String::length).max().orElse(0);
    /** In scripts without spaces a role stands anywhere in a run of letters. */
    private static final char FIRST_UNSPACED = '\u1100';

    private static final List<String> UNSPACED = Resource.rows("role-signs.tsv").stream()
            .map(row -> Fold.of(row.get(0)))
            .toList();
    /** What German adds to a role for the women who have it. */
    private static final Set<String> FEMININE = Set.of("in", "innen");

    /** The remark that everybody may apply, which stands behind a role only: {@code (m/w/d)}, {@code H/F}. */
    private static final Pattern EVERYBODY = Pattern.compile(
            "(?<![a-z])(?:m ?[/|] ?[wf]|[wf] ?[/|] ?[mh]|h ?[/|] ?f|d ?[/|] ?[mwf])(?: ?[/|] ?[a-z*])?(?![a-z])");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]++");

    private final Set<String> ofLines;
    private final Set<String> ofText;

    /** The words that come with the program. */
    public RoleWords() {
        var rows = Resource.rows("roles.tsv");
        ofLines = without(rows, "text");
        ofText = without(rows, "line");
    }

    private static Set<String> without(List<List<String>> rows, String kind) {
        return rows.stream()
                .filter(row -> row.size() == 1 || !row.get(1).equals(kind))
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a line over a posting holds one of them. */
    public boolean occurIn(String line) {
        var folded = Fold.of(line);
        return BETWEEN.splitAsStream(folded).anyMatch(word -> ofLines.contains(word) || isCompound(word))
                || EVERYBODY.matcher(folded).find()
                || occursUnspaced(folded);
    }

    private static boolean occursUnspaced(String folded) {
        return folded.chars().anyMatch(c -> c >= FIRST_UNSPACED)
                && UNSPACED.stream().anyMatch(folded::contains);
    }

    /** Whether a word of running text is one of them, in the singular or with an s behind it. */
    public boolean isNoun(String word) {
        var folded = Fold.of(word);
        return ofText.contains(folded)
                || folded.endsWith("s") && ofText.contains(folded.substring(0, folded.length() - 1))
                || folded.length() >= MIN_COMPOUND && isCompound(folded);
    }

    /** Whether a folded word is written in one with such a word: {@code industriemechanikerin}. */
    private static boolean isCompound(String word) {
        for (var ending : FEMININE) {
            if (word.endsWith(ending) && endsSo(word.substring(0, word.length() - ending.length()))) {
                return true;
            }
        }
        return endsSo(word);
    }

    private static boolean endsSo(String word) {
        for (var from = Math.max(MIN_BEFORE, word.length() - LONGEST_ENDING);
                from <= word.length() - MIN_ENDING;
                from++) {
            if (ENDINGS.contains(word.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
