package dev.rolecall.vocabulary;

import java.text.Normalizer;

/** Letters as they are compared: lower case, without accents, one char for one char. */
final class Folding {

    /** Letters that have no decomposition, and are met without their stroke. */
    private static final String STROKED = "øØłŁđĐı";

    private static final String UNSTROKED = "oOlLdDi";
    private static final int TABLE_CHARS = 0x250;
    private static final char[] TABLE = table(0, TABLE_CHARS);
    /** Letters with several marks, as in Vietnamese. */
    private static final int MARKED_FROM = 0x1E00;

    private static final int MARKED_CHARS = 0x100;
    private static final char[] MARKED = table(MARKED_FROM, MARKED_CHARS);

    private Folding() {}

    /** The letter as compared. */
    static char of(char c) {
        if (c < TABLE_CHARS) {
            return TABLE[c];
        }
        var marked = c - MARKED_FROM;
        return marked >= 0 && marked < MARKED_CHARS ? MARKED[marked] : Character.toLowerCase(c);
    }

    /** The text as compared. */
    static String of(String text) {
        var chars = text.toCharArray();
        for (var i = 0; i < chars.length; i++) {
            chars[i] = of(chars[i]);
        }
        return new String(chars);
    }

    /** Whether a text is all ASCII. */
    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static char[] table(int from, int size) {
        var result = new char[size];
        for (var i = 0; i < size; i++) {
            var c = (char) (from + i);
            var unstroked = STROKED.indexOf(c) < 0 ? c : UNSTROKED.charAt(STROKED.indexOf(c));
            var decomposed = Normalizer.normalize(String.valueOf(unstroked), Normalizer.Form.NFD);
            result[i] = Character.toLowerCase(decomposed.charAt(0));
        }
        return result;
    }
}
