package dev.rolecall.vocabulary;

import java.text.Normalizer;

/** Letters as they are compared: lower case, without accents, one char for one char. */
final class Folding {

    private static final int LATIN_FROM = 0xC0;
    /** The letters of European languages, which are met often; the rules of Unicode take a while to load. */
    private static final String LATIN = "aaaaaaæceeeeiiiiðnooooo×ouuuuyþßaaaaaaæceeeeiiiiðnooooo÷ouuuuyþy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhħħiiiiiiiiiiĳĳjjkkĸllllllŀ"
            + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ";

    private static final int LATIN_TO = LATIN_FROM + LATIN.length();

    private Folding() {}

    /** The letters that are met seldom: the rest of those from Latin scripts. */
    private static final class Rare {

        private static final int TO = 0x250;
        private static final char[] TABLE = table(LATIN_TO, TO);
        /** Letters with several marks, as in Vietnamese. */
        private static final int MARKED_FROM = 0x1E00;

        private static final int MARKED_TO = 0x1F00;
        private static final char[] MARKED = table(MARKED_FROM, MARKED_TO);

        private static char of(char c) {
            return c < TO ? TABLE[c - LATIN_TO] : MARKED[c - MARKED_FROM];
        }

        private static char[] table(int from, int to) {
            var result = new char[to - from];
            for (var i = 0; i < result.length; i++) {
                var letter = String.valueOf((char) (from + i));
                var decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
                result[i] = Character.toLowerCase(decomposed.charAt(0));
            }
            return result;
        }
    }

    /** The letter as compared. */
    static char of(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        if (c >= LATIN_FROM && c < LATIN_TO) {
            return LATIN.charAt(c - LATIN_FROM);
        }
        var isRare = c >= LATIN_TO && c < Rare.TO || c >= Rare.MARKED_FROM && c < Rare.MARKED_TO;
        return isRare ? Rare.of(c) : Character.toLowerCase(c);
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
}
