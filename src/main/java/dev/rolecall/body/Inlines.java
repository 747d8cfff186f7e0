package dev.rolecall.body;

import java.util.List;

/** What holds for any row of inline pieces. */
public final class Inlines {

    private Inlines() {}

    /** The words of all pieces, in order. */
    public static String text(List<? extends Inline> pieces) {
        if (pieces.size() == 1) {
            return pieces.get(0).text();
        }
        var text = new StringBuilder();
        for (var piece : pieces) {
            text.append(piece.text());
        }
        return text.toString();
    }

    /** A copy of the pieces, refused when there is nothing to read in them. */
    static List<Inline> checked(List<? extends Inline> pieces) {
        if (text(pieces).isBlank()) {
            throw new IllegalArgumentException("a block without words");
        }
        return List.copyOf(pieces);
    }
}
