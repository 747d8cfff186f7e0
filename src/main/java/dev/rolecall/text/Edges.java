package dev.rolecall.text;

/**
 * Words without the signs around them: {@code "* Location: "} is {@code Location}.
 *
 * <p>A pattern that looks for signs before the end tries anew at each sign of a long run, in time that grows with the
 * square of its length. This looks from both ends, each character once.
 */
public final class Edges {

    private Edges() {}

    /** The text from its first letter or number to its last; empty where it has none. */
    public static String bare(String text) {
        return bare(text, "");
    }

    /**
     * The text from its first letter or number to its last.
     *
     * @param closing signs, each one {@code char}, that may also be the last
     */
    public static String bare(String text, String closing) {
        var from = 0;
        while (from < text.length() && !isWord(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        var to = text.length();
        while (to > from && !isWord(text.codePointBefore(to)) && closing.indexOf(text.codePointBefore(to)) < 0) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    private static boolean isWord(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        var type = Character.getType(codePoint);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
