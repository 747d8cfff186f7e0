package dev.rolecall.extract;

import java.util.stream.IntStream;

/** The runs of three characters that stand in a text, for a quick look, or some more; it misses none. */
final class Grams {

    /** How long a run is. */
    static final int LENGTH = 3;

    private static final int BITS = 11;
    private static final int MASK = (1 << LENGTH * Byte.SIZE) - 1;

    private final long[] bits = new long[(1 << BITS) / Long.SIZE];

    /** The runs of a text. */
    Grams(String text) {
        var run = 0;
        for (var i = 0; i < text.length(); i++) {
            run = run << Byte.SIZE | text.charAt(i) & 0xFF;
            if (i >= LENGTH - 1) {
                var bit = bit(run);
                bits[bit >>> 6] |= 1L << bit;
            }
        }
    }

    private static int bit(int run) {
        return (run & MASK) * 0x9E3779B1 >>> Integer.SIZE - BITS;
    }

    private static int bit(String text, int start) {
        var run = 0;
        for (var i = start; i < start + LENGTH; i++) {
            run = run << Byte.SIZE | text.charAt(i) & 0xFF;
        }
        return bit(run);
    }

    /**
     * A piece of text to look for.
     *
     * @param text the piece, at least as long as a run
     * @param first the bit of the run it starts with
     * @param last the bit of the run it ends with
     */
    record Piece(String text, int first, int last) {

        static Piece of(String text) {
            return new Piece(text, bit(text, 0), bit(text, text.length() - LENGTH));
        }
    }

    /** Whether a piece may stand in the text. */
    boolean mayHold(Piece piece) {
        return has(piece.first) && has(piece.last);
    }

    /** Whether one of some pieces may. */
    boolean mayHold(Sieve pieces) {
        var found = 0L;
        for (var i = 0; i < pieces.words.length; i++) {
            found |= bits[pieces.words[i]] & pieces.masks[i];
        }
        return found != 0;
    }

    private boolean has(int bit) {
        return (bits[bit >>> 6] & 1L << bit) != 0;
    }

    /** The runs that some pieces start with, to look for all of them at once. */
    static final class Sieve {
        private final int[] words;
        private final long[] masks;

        Sieve(Piece... pieces) {
            var bits = new long[(1 << BITS) / Long.SIZE];
            for (var piece : pieces) {
                bits[piece.first >>> 6] |= 1L << piece.first;
            }
            this.words =
                    IntStream.range(0, bits.length).filter(i -> bits[i] != 0).toArray();
            this.masks = IntStream.of(words).mapToLong(i -> bits[i]).toArray();
        }
    }
}
