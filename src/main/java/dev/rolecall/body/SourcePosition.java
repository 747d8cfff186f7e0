package dev.rolecall.body;

/**
 * A place in the decoded text of a source file.
 *
 * <p>Inside a JSON or YAML string the place is that of the string: its words have no lines of their own in the file.
 *
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record SourcePosition(int line, int column) {

    public SourcePosition {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }
}
