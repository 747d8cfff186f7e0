package dev.rolecall.body;

import java.util.List;

/**
 * A numbered line of a posting: a paragraph, an item of a list, or an entry of the listing data.
 *
 * @param number the line's number, from 1, one sequence through the whole body
 * @param kind what it is
 * @param depth for an item, 0 in the outermost list; else 0
 * @param pieces its words
 */
public record Line(int number, Kind kind, int depth, List<Inline> pieces) {

    /** What a line is. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        /** A machine field of the source, as in {@code datePosted: 2021-08-02}. */
        ENTRY
    }

    public Line {
        pieces = Inlines.checked(pieces);
        if (number < 1 || depth < 0) {
            throw new IllegalArgumentException("not a line: number " + number + ", depth " + depth);
        }
    }

    /** The words of the line; what offsets in a {@link Quote} count in. */
    public String text() {
        return Inlines.text(pieces);
    }

    /** Where the line begins in the source. */
    public SourcePosition at() {
        return pieces.get(0).at();
    }
}
