package dev.rolecall.diagnostic;

/**
 * A place in a content file.
 *
 * @param path the file, relative to the content root, with {@code /}
 * @param line the line, from 1; 0 when the whole file is meant
 * @param column the column in code points, from 1; 0 when the whole line is meant
 * @param length how many code points to underline; 0 for none
 */
public record SourceLocation(String path, int line, int column, int length) implements Comparable<SourceLocation> {

    /** The file as a whole. */
    public static SourceLocation file(String path) {
        return new SourceLocation(path, 0, 0, 0);
    }

    public SourceLocation {
        if (path.isEmpty() || line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("not a place: " + path + ":" + line + ":" + column);
        }
    }

    @Override
    public int compareTo(SourceLocation other) {
        var byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        var byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** The place as editors read it: {@code path:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
