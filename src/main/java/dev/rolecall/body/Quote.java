package dev.rolecall.body;

/**
 * Some words of a body.
 *
 * @param line the number of the line they stand in
 * @param start where they start in {@link Line#text()}, in UTF-16 units
 * @param end where they end, exclusive
 */
public record Quote(int line, int start, int end) implements Comparable<Quote> {

    public Quote {
        if (line < 1 || start < 0 || end <= start) {
            throw new IllegalArgumentException("no words: line " + line + ", " + start + " to " + end);
        }
    }

    /** The same words, counted in a text that begins {@code offset} units further left. */
    public Quote shifted(int offset) {
        return new Quote(line, start + offset, end + offset);
    }

    @Override
    public int compareTo(Quote other) {
        if (line != other.line) {
            return Integer.compare(line, other.line);
        }
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
