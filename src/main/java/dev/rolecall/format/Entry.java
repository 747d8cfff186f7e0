package dev.rolecall.format;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.text.Whitespace;
import java.util.List;

/**
 * A field of the source before it has a line: it becomes one line of the listing data, {@code label: value}.
 *
 * @param label the source's own name for it, or empty for a header line that has none
 * @param value the value as people read it, on one line, never blank
 * @param at where it stands in the source
 * @param marks which parts of the value are which field, in order; several when one line holds several
 */
public record Entry(String label, String value, SourcePosition at, List<Mark> marks) {

    /**
     * A part of an entry's value.
     *
     * @param key what it is
     * @param origin how the source marks it
     * @param start where it starts in the value, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Mark(FieldKey key, Origin origin, int start, int end) {}

    public Entry {
        label = Whitespace.collapse(label); // a name in a record is as hostile as a value
        marks = List.copyOf(marks);
        if (value.isBlank()) {
            throw new IllegalArgumentException("an entry without value: " + label);
        }
    }

    /** An entry whose whole value is one field. */
    public static Entry of(String label, String value, SourcePosition at, FieldKey key, Origin origin) {
        return new Entry(label, value, at, List.of(new Mark(key, origin, 0, value.length())));
    }
}
