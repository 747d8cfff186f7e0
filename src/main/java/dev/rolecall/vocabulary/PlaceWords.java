package dev.rolecall.vocabulary;

import java.util.Arrays;

/** The words of a text in which places are looked for: runs of letters and digits, and what stands between them. */
final class PlaceWords {

    private static final int MAX_GAP = 3;
    private static final String JOINING = " .-'’\u00a0\u2010\u2011";
    private static final String UNITS = "省市区區縣县都府県";
    private static final String CLOSING = ",;/|()[]\n\r\t•·:–—";

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    /** The words of a text. */
    PlaceWords(String text) {
        this.text = text;
        for (var at = 0; at < text.length(); ) {
            var from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at)) && !isBehindUnit(from, at)) {
                at++;
            }
            if (at > from) {
                add(from, at);
            }
            at += isBehindUnit(from, at) ? 0 : 1;
        }
    }

    /** {@code 北京市朝阳区}: what a city, a province or a ward is called ends its name, for no space does. */
    private boolean isBehindUnit(int from, int at) {
        // Kyoto is written with the sign for a prefecture, 京都市.
        return at - from > 1
                && UNITS.indexOf(text.charAt(at - 1)) >= 0
                && at < text.length()
                && UNITS.indexOf(text.charAt(at)) < 0;
    }

    private void add(int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = from;
        ends[size++] = to;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The word as compared. */
    String key(int word) {
        return Folding.of(text.substring(starts[word], ends[word]));
    }

    /** The words from one to another as written, with what stands between them. */
    String text(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    boolean isCapitalised(int word) {
        var c = text.charAt(starts[word]);
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Whether a word may begin a name: scripts without capital letters tell no names from other words. */
    boolean mayBeginName(int word) {
        return isCapitalised(word) || Character.getType(text.charAt(starts[word])) == Character.OTHER_LETTER;
    }

    boolean isUpperCase(int word) {
        for (var i = starts[word]; i < ends[word]; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name may go on from the word before to this one. */
    boolean joinsBefore(int word) {
        if (word == 0 || word >= size || starts[word] - ends[word - 1] > MAX_GAP) {
            return false;
        }
        for (var i = ends[word - 1]; i < starts[word]; i++) {
            if (JOINING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands before the word sets it apart from the word before: nothing, a comma, a spaced dash. */
    boolean isSetApartBefore(int word) {
        if (word == 0 || word >= size) {
            return true;
        }
        var between = text.substring(ends[word - 1], starts[word]);
        return between.contains(" - ")
                || between.startsWith(". ")
                || between.startsWith("' ")
                || between.startsWith("’ ")
                || between.chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
    }
}
