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
        var result = new StringBuilder(text.length());
        var space = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isPrinted(c)) {
                result.append(space ? " " : "").append(c);
                space = false;
            } else if (isSpace(c)) {
                space = true;
            } else if (Unseen.isInText(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i)) - 1;
            } else {
                result.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return space ? result.append(' ').toString() : result.toString();
    }

    /** Most characters are of this kind, and need no look into tables. */
    private static boolean isPrinted(char c) {
        return c > ' ' && c < 0x7F;
    }

    /** Whether a character is white space of any width, a line end included. */
    public static boolean isSpace(char c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
