package dev.rolecall.extract;

import dev.rolecall.extract.Grams.Piece;
import java.util.List;

/** Pieces of folded text of which one is looked for. */
final class Pieces {

    private final Piece[] pieces;
    /** Whether there is but one, and that a single character: to look for it is as quick as to look whether it is worth it. */
    private final boolean isCharacter;

    private final Grams.Sieve sieve;
    private final Beginnings beginnings;

    Pieces(List<String> texts) {
        this.pieces = texts.stream().map(Piece::of).toArray(Piece[]::new);
        this.isCharacter = pieces.length == 1 && pieces[0].text().length() == 1;
        this.sieve = new Grams.Sieve(pieces);
        this.beginnings = new Beginnings(texts);
    }

    boolean isEmpty() {
        return pieces.length == 0;
    }

    /** Whether one of them may start a word of a passage. */
    boolean mayOpenWord(Passage passage) {
        return passage.openings().mayHold(sieve);
    }

    /** Whether one of them stands in a passage. */
    boolean areIn(Passage passage) {
        if (isCharacter) {
            return passage.folded().contains(pieces[0].text());
        }
        var grams = passage.grams();
        if (!grams.mayHold(sieve)) {
            return false;
        }
        for (var piece : pieces) {
            if (grams.mayHold(piece) && passage.folded().contains(piece.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of them stands right here. */
    boolean areAt(Passage passage, int at) {
        return beginnings.areAt(passage.folded(), at);
    }

    /** The places of a passage where one of them stands. */
    Places in(Passage passage) {
        var places = new Places(passage.folded(), pieces);
        if (isCharacter) {
            places.next[0] = -1;
            return places;
        }
        for (var i = 0; i < pieces.length; i++) {
            places.next[i] = passage.grams().mayHold(pieces[i]) ? -1 : Integer.MAX_VALUE;
        }
        return places;
    }

    /** The places where pieces stand in a text, to be asked for from left to right. */
    static final class Places {
        private final String text;
        private final Piece[] pieces;
        /** Where each piece stands next; behind the text where it does not. */
        private final int[] next;

        private Places(String text, Piece[] pieces) {
            this.text = text;
            this.pieces = pieces;
            this.next = new int[pieces.length];
        }

        /** The first place from here on; behind the text when there is none. */
        int from(int at) {
            var first = Integer.MAX_VALUE;
            for (var i = 0; i < pieces.length; i++) {
                if (next[i] < at) {
                    var found = text.indexOf(pieces[i].text(), at);
                    next[i] = found < 0 ? Integer.MAX_VALUE : found;
                }
                first = Math.min(first, next[i]);
            }
            return first;
        }
    }
}
