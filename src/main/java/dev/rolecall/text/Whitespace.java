package dev.rolecall.text;

/** White space as people see it: every kind of space is one, and some characters that print nothing are none. */
public final class Whitespace {

    private Whitespace() {}

    /** The text with each run of white space as one space, and none at its ends. */
    public static String collapse(String text) {
        return collapseInside(text).strip();
    }

    /** The text with each run of white space as one space; one at an end stays. */
    public static String collapseInside(String text) {
        return isCollapsed(text) ? text : collapsed(text);
    }

    /** Whether a text is as it would be afterwards, as most texts are. */
    private static boolean isCollapsed(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isPrinted(c) && (c != ' ' || i > 0 && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static String collapsed(String text) {
        var result = new StringBuilder(text.length());
        var space = false;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var c = text.codePointAt(i);
            if (!isPrinted(c) && isSpace(c)) {
                space = true;
            } else if (isPrinted(c) || !Unseen.isInText(c)) {
                append(result, space, c);
                space = false;
            }
        }
        return space ? result.append(' ').toString() : result.toString();
    }

    private static void append(StringBuilder result, boolean space, int codePoint) {
        if (space) {
            result.append(' ');
        }
        result.appendCodePoint(codePoint);
    }

    /** Puts spaces for all that stands from a start to an end; lines stay lines, and all places stay where they were. */
    public static void blank(StringBuilder text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Most characters are of this kind, and need no look into tables. */
    private static boolean isPrinted(int codePoint) {
        return codePoint > ' ' && codePoint < 0x7F;
    }

    /** Whether a character is white space of any width, a line end included. */
    public static boolean isSpace(char c) {
        return isSpace((int) c);
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
