package dev.rolecall.text;

import java.util.List;

/** Tells lines that an editor broke at its margin from lines that someone ended. */
public final class LineWrap {

    private static final int MIN_WIDTH = 45;
    private static final int MAX_WIDTH = 120;

    private LineWrap() {}

    /**
     * Whether the lines of a paragraph are one sentence broken at a margin: no line has room for the first word of the
     * next.
     *
     * @param lines two or more lines without blank ones between
     */
    public static boolean isWrapped(List<String> lines) {
        var width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            return false;
        }
        for (var i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() + 1 + firstWord(lines.get(i + 1)) <= width) {
                return false;
            }
        }
        return true;
    }

    private static int firstWord(String line) {
        var end = line.indexOf(' ');
        return end < 0 ? line.length() : end;
    }

    /** Whether a line goes on in the next: it ends no sentence, and the next begins as none. */
    public static boolean goesOn(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        var last = line.charAt(line.length() - 1);
        return Character.isLowerCase(next.codePointAt(0)) && (Character.isLetterOrDigit(last) || last == ',');
    }
}
