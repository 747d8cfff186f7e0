package dev.rolecall.vocabulary;

import java.text.Normalizer;

/** Letters as they are compared: lower case, without accents, one char for one char. */
final class Folding {

    private static final int TABLE_CHARS = 0x250;
    private static final char[] TABLE = table();

    private Folding() {}

    /** The letter as compared. */
    static char of(char c) {
        return c < TABLE_CHARS ? TABLE[c] : Character.toLowerCase(c);
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

    private static char[] table() {
        var result = new char[TABLE_CHARS];
        for (var i = 0; i < TABLE_CHARS; i++) {
            var decomposed = Normalizer.normalize(String.valueOf((char) i), Normalizer.Form.NFD);
            result[i] = Character.toLowerCase(decomposed.charAt(0));
        }
        // Letters that have no decomposition, and are met without their stroke.
        result['ø'] = 'o';
        result['Ø'] = 'o';
        result['ł'] = 'l';
        result['Ł'] = 'l';
        result['đ'] = 'd';
        result['Đ'] = 'd';
        result['ı'] = 'i';
        return result;
    }
}
