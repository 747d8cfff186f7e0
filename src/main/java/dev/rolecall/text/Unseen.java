package dev.rolecall.text;

/**
 * Characters that print nothing and change what is seen: they hide text, break words for matching, or turn the order
 * of the words around them. What joins letters and emoji is not among them.
 */
public final class Unseen {

    private Unseen() {}

    /** Whether a character is a control, has no width, is a tag or no character at all, or rules the direction of what follows. */
    public static boolean is(int codePoint) {
        return Character.isISOControl(codePoint) || isMark(codePoint) || isDirectionMark(codePoint);
    }

    /** The same without the two marks that give a single place a direction, which Arabic and Hebrew texts need. */
    static boolean isInText(int codePoint) {
        return Character.isISOControl(codePoint) || isMark(codePoint);
    }

    /** A text without them. */
    public static String without(String text) {
        return text.codePoints().anyMatch(Unseen::is)
                ? text.codePoints()
                        .filter(c -> !is(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    /** A text that is shown and not obeyed: each such character as U+FFFD, and an ellipsis where it is cut. */
    public static String visible(String text, int maxChars) {
        var shown = new StringBuilder();
        var points = text.codePoints().limit(maxChars + 1L).toArray();
        for (var i = 0; i < Math.min(points.length, maxChars); i++) {
            shown.appendCodePoint(is(points[i]) ? 0xFFFD : points[i]);
        }
        return points.length > maxChars ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isDirectionMark(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F;
    }

    private static boolean isMark(int c) {
        return switch (c) {
            case 0x00AD, 0x180E, 0x200B, 0xFEFF -> true;
            default ->
                isWithin(c, 0x202A, 0x202E)
                        || isWithin(c, 0x2060, 0x206F)
                        || isWithin(c, 0xFFF9, 0xFFFB)
                        || isWithin(c, 0xE0000, 0xE007F)
                        || isNoCharacter(c);
        };
    }

    /** Code points that never mean anything, some of which no XML document may hold. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || isWithin(c, 0xFDD0, 0xFDEF);
    }

    private static boolean isWithin(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
