package dev.rolecall.body;

import java.util.List;

/**
 * A block of text as a format reads it, before sections are known and lines are numbered.
 *
 * <p>A format yields blocks in the order of its source; the assembly of the body turns headings into sections and
 * everything else into numbered lines.
 */
public sealed interface Block {

    /** Its pieces; never empty, and never only white space. */
    List<Inline> pieces();

    /** The same block with other pieces. */
    Block withPieces(List<Inline> pieces);

    /** The words of all pieces. */
    default String text() {
        return Inlines.text(pieces());
    }

    /**
     * A heading.
     *
     * @param level 1 for the highest, 6 for the lowest
     */
    record Heading(int level, List<Inline> pieces) implements Block {
        public Heading {
            pieces = Inlines.checked(pieces);
        }

        @Override
        public Heading withPieces(List<Inline> other) {
            return new Heading(level, other);
        }
    }

    /** A paragraph, which becomes one line. */
    record Paragraph(List<Inline> pieces) implements Block {
        public Paragraph {
            pieces = Inlines.checked(pieces);
        }

        @Override
        public Paragraph withPieces(List<Inline> other) {
            return new Paragraph(other);
        }
    }

    /**
     * An item of a list.
     *
     * @param depth 0 for the outermost list
     */
    record Item(int depth, List<Inline> pieces) implements Block {
        public Item {
            pieces = Inlines.checked(pieces);
        }

        @Override
        public Item withPieces(List<Inline> other) {
            return new Item(depth, other);
        }
    }
}
