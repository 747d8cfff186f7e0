package dev.rolecall.extract;

import java.util.List;

/** Pieces of folded text of which one is looked for. */
final class Pieces {

    private final String[] texts;
    private final Concordance.Runs anywhere;
    private final Concordance.Runs openings;
    private final Beginnings beginnings;

    Pieces(List<String> texts) {
        this.texts = texts.toArray(String[]::new);
        this.anywhere = Concordance.Runs.anywhere(texts);
        this.openings = Concordance.Runs.openingWords(texts);
        this.beginnings = new Beginnings(texts);
    }

    boolean isEmpty() {
        return texts.length == 0;
    }

    /** The bits of the passages that may hold one of them. */
    long holders(Concordance concordance) {
        return concordance.holders(anywhere);
    }

    /** The bits of the passages where one of them may start a word. */
    long openers(Concordance concordance) {
        return concordance.holders(openings);
    }

    /** Whether one of them stands in a passage. */
    boolean areIn(Passage passage) {
        for (var i = 0; i < texts.length; i++) {
            if (passage.mayHold(anywhere, i) && passage.folded().contains(texts[i])) {
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
        var next = new int[texts.length];
        for (var i = 0; i < next.length; i++) {
            next[i] = passage.mayHold(anywhere, i) ? -1 : Integer.MAX_VALUE;
        }
        return new Places(passage.folded(), texts, next);
    }

    /** The places where pieces stand in a text, to be asked for from left to right. */
    static final class Places {
        private final String text;
        private final String[] pieces;
        /** Where each piece stands next: before the text where it was not looked for, behind it where it does not. */
        private final int[] next;

        private Places(String text, String[] pieces, int[] next) {
            this.text = text;
            this.pieces = pieces;
            this.next = next;
        }

        /** The first place from here on; behind the text when there is none. */
        int from(int at) {
            var first = Integer.MAX_VALUE;
            for (var i = 0; i < pieces.length; i++) {
                if (next[i] < at) {
                    var found = text.indexOf(pieces[i], at);
                    next[i] = found < 0 ? Integer.MAX_VALUE : found;
                }
                first = Math.min(first, next[i]);
            }
            return first;
        }
    }
}
