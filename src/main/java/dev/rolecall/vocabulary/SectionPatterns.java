package dev.rolecall.vocabulary;

import dev.rolecall.body.SectionKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What parts of a section's name tell: how it begins, how it ends, and the noun that it speaks of. */
final class SectionPatterns {

    /** So many digits make an amount; "before 1 May" and "5 reasons" are words of a name. */
    private static final int DIGITS_OF_AN_AMOUNT = 3;

    private static final int MAX_WORDS = 9;

    private static final String ANY = " *";
    private static final String ANY_MARKED = " ~";

    private record Noun(SectionKind kind, int rank) {}

    private final HeadingWords words;
    private final Map<String, SectionKind> beginnings = new HashMap<>();
    private final Map<String, SectionKind> markedBeginnings = new HashMap<>();
    private final Map<String, SectionKind> ends = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();

    SectionPatterns(HeadingWords words) {
        this.words = words;
    }

    /** Takes a row of the names, where it is a pattern. */
    boolean add(SectionKind kind, String row) {
        var words = row.endsWith(ANY) || row.endsWith(ANY_MARKED) ? row.substring(0, row.length() - 2) : row;
        var isOpen = words.length() < row.length();
        if (words.startsWith("* ")) {
            var end = words.substring(2);
            if (isOpen) {
                nouns.putIfAbsent(end, new Noun(kind, nouns.size()));
            } else {
                ends.putIfAbsent(end, kind);
            }
            return true;
        }
        if (isOpen) {
            (row.endsWith(ANY) ? beginnings : markedBeginnings).putIfAbsent(words, kind);
        }
        return isOpen;
    }

    /** What the name tells by the words that it begins or ends with, whether it is marked as a heading or not. */
    @Nullable
    SectionKind anywhere(String name) {
        if (!isShort(name)) {
            return null;
        }
        var kind = beginning(beginnings, name);
        for (var start = name.indexOf(' '); kind == null && start > 0; start = name.indexOf(' ', start + 1)) {
            kind = ends.get(name.substring(start + 1));
        }
        return kind;
    }

    /** What the name tells by words that sentences begin with as well, where it is marked as a heading. */
    @Nullable
    SectionKind marked(String name) {
        return isShort(name) ? beginning(markedBeginnings, name) : null;
    }

    private static @Nullable SectionKind beginning(Map<String, SectionKind> beginnings, String name) {
        for (var end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            var kind = beginnings.get(strippedEnd(name.substring(0, end)));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /**
     * What the name tells by the noun that it speaks of: the last word, or one before a word that says more of it.
     *
     * <p>"Tools of our trade" speaks of tools, "Tools team" does not. Of several nouns the first in the list counts.
     */
    @Nullable
    SectionKind noun(String name) {
        if (!isShort(name)) {
            return null;
        }
        var parts = name.split(" ", -1);
        Noun best = null;
        for (var start = 0; start < parts.length; start++) {
            var noun = nounFrom(parts, start);
            if (noun != null && (best == null || noun.rank() < best.rank())) {
                best = noun;
            }
        }
        return best == null ? null : best.kind();
    }

    private @Nullable Noun nounFrom(String[] parts, int start) {
        var text = "";
        Noun found = null;
        for (var end = start; end < parts.length; end++) {
            var word = parts[end];
            text = text.isEmpty() ? strippedEnd(word) : text + " " + strippedEnd(word);
            var noun = nouns.get(text);
            var closes = end + 1 == parts.length || word.endsWith(",") || words.isJoint(parts[end + 1]);
            found = noun != null && closes ? noun : found;
        }
        return found;
    }

    /** "Salary 50,000 a year" is no name of a section: it says the thing itself. */
    private static boolean isShort(String name) {
        return name.split(" ", MAX_WORDS + 1).length <= MAX_WORDS
                && name.chars().filter(Character::isDigit).count() < DIGITS_OF_AN_AMOUNT;
    }

    private static String strippedEnd(String words) {
        return words.endsWith(",") || words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
    }
}
