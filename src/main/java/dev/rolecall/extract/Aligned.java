package dev.rolecall.extract;

/** Text made comparable, character by character, so that places in it are places in the original. */
final class Aligned {

    private static final char[] ASCII = ascii();

    private Aligned() {}

    /** Lower case, straight apostrophes, plain spaces and hyphens; the same length as the text. */
    static String of(String text) {
        var i = 0;
        while (i < text.length() && of(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var folded = text.toCharArray();
        for (; i < folded.length; i++) {
            folded[i] = of(folded[i]);
        }
        return new String(folded);
    }

    private static char of(char c) {
        return c < ASCII.length ? ASCII[c] : beyondAscii(c);
    }

    private static char[] ascii() {
        var folded = new char[0x80];
        for (var c = (char) 0; c < folded.length; c++) {
            folded[c] = c == '`' ? '\'' : c == '\t' ? ' ' : Character.toLowerCase(c);
        }
        return folded;
    }

    private static char beyondAscii(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4' -> '\'';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
