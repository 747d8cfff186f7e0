package dev.rolecall.extract;

/** Text made comparable, character by character, so that places in it are places in the original. */
final class Aligned {

    private Aligned() {}

    /** Lower case, straight apostrophes, plain spaces and hyphens; the same length as the text. */
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u00A0', '\u202F', '\u2009', '\t' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }
}
