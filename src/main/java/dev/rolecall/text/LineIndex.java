package dev.rolecall.text;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin, so that any offset is turned into line and column without reading the text again. */
public final class LineIndex {

    private final String text;
    private final int[] starts;
    private final int[] pairs;
    private final int origin;

    public LineIndex(String text) {
        this.text = text;
        this.origin = 0;
        this.starts = starts(text);
        this.pairs = pairs(text);
    }

    private LineIndex(LineIndex whole, int origin) {
        this.text = whole.text;
        this.starts = whole.starts;
        this.pairs = whole.pairs;
        this.origin = origin;
    }

    /** The same lines, for offsets that count from a place within the text. */
    public LineIndex from(int offset) {
        return new LineIndex(this, origin + offset);
    }

    private static int[] starts(String text) {
        var result = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        var count = 1;
        for (var i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            result[count++] = i + 1;
        }
        return result;
    }

    /** The offsets of second halves of characters that take two units: they are no columns of their own. */
    private static int[] pairs(String text) {
        return IntStream.range(1, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray();
    }

    /** How many lines there are; at least one. */
    public int lines() {
        return starts.length;
    }

    /** The line an offset lies in, from 1. */
    public int line(int offset) {
        var found = Arrays.binarySearch(starts, origin + offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in code points, from 1. */
    public int column(int offset) {
        var start = starts[line(offset) - 1];
        var place = origin + offset;
        return place - start - (before(place) - before(start)) + 1;
    }

    private int before(int offset) {
        var found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Where a line begins, its number counting from 1. */
    public int start(int line) {
        return starts[line - 1] - origin;
    }

    /** The words of a line without its line end. */
    public String words(int line) {
        var end = line < starts.length ? starts[line] - 1 : text.length();
        return text.substring(starts[line - 1], end);
    }
}
