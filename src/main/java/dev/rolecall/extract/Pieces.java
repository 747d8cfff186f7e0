package dev.rolecall.extract;

import dev.rolecall.extract.Grams.Piece;
import java.util.Arrays;
import java.util.List;

/** Pieces of folded text of which one is looked for. */
final class Pieces {

    /** More short pieces than these take longer to look for than it spares. */
    private static final int MAX_SHORT = 4;

    private final List<String> texts;
    private final boolean areDigits;
    /** Those too short for a run. */
    private final String[] shorts;

    private final Piece[] longs;
    private final Grams.Sieve sieve;

    Pieces(List<String> texts) {
        this.texts = List.copyOf(texts);
        this.areDigits = texts.stream().allMatch(text -> text.length() == 1 && Words.isDigit(text.charAt(0)));
        this.shorts =
                texts.stream().filter(text -> text.length() < Grams.LENGTH).toArray(String[]::new);
        this.longs = texts.stream()
                .filter(text -> text.length() >= Grams.LENGTH)
                .map(Piece::of)
                .toArray(Piece[]::new);
        this.sieve = new Grams.Sieve(longs);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Whether one of them may stand in a passage; of few or long ones it is certain. */
    boolean mayBeIn(Passage passage) {
        if (areDigits) {
            return passage.words().haveDigit();
        }
        return shorts.length > MAX_SHORT || isShortIn(passage.folded()) || isLongIn(passage);
    }

    private boolean isShortIn(String folded) {
        for (var text : shorts) {
            if (folded.contains(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLongIn(Passage passage) {
        if (longs.length == 0 || !passage.grams().mayHold(sieve)) {
            return false;
        }
        for (var piece : longs) {
            if (passage.grams().mayHold(piece) && passage.folded().contains(piece.text())) {
                return true;
            }
        }
        return false;
    }

    /** The places of a passage where one of them stands. */
    Places in(Passage passage) {
        return new Places(passage.folded(), texts);
    }

    /** The places where pieces stand in a text, to be asked for from left to right. */
    static final class Places {
        private final String text;
        private final List<String> pieces;
        /** Where each piece stands next; behind the text where it does not. */
        private final int[] next;

        private Places(String text, List<String> pieces) {
            this.text = text;
            this.pieces = pieces;
            this.next = new int[pieces.size()];
            Arrays.setAll(next, i -> find(i, 0));
        }

        /** The first place from here on; behind the text when there is none. */
        int from(int at) {
            var first = Integer.MAX_VALUE;
            for (var i = 0; i < next.length; i++) {
                if (next[i] < at) {
                    next[i] = find(i, at);
                }
                first = Math.min(first, next[i]);
            }
            return first;
        }

        private int find(int piece, int from) {
            var found = text.indexOf(pieces.get(piece), from);
            return found < 0 ? Integer.MAX_VALUE : found;
        }
    }
}
