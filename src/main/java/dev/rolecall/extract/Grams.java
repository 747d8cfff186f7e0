package dev.rolecall.extract;

import java.util.stream.IntStream;

/**
 * What stands in a text, for a quick look: its characters and its runs of two, three and four, or some more; it misses
 * none.
 */
final class Grams {

    private static final int LONGEST = 4;
    /** How many bits the hash of a run has, by its length; each length has bits of its own. */
    private static final int[] WIDTHS = {0, 6, 10, 11, 12};

    private static final int PAIRS = 1 << WIDTHS[1];
    private static final int TRIPLES = PAIRS + (1 << WIDTHS[2]);
    private static final int QUADS = TRIPLES + (1 << WIDTHS[3]);
    private static final int ALL = QUADS + (1 << WIDTHS[4]);
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final long[] bits = new long[ALL / Long.SIZE];

    private Grams() {}

    /** The runs of a text. */
    static Grams of(String text) {
        var grams = new Grams();
        var run = 0L;
        for (var i = 0; i < text.length(); i++) {
            run = run << Character.SIZE | text.charAt(i);
            grams.set(single(run));
            grams.set(pair(run));
            grams.set(triple(run));
            grams.set(quad(run));
        }
        return grams;
    }

    /** The runs of a text that start with a word of it. */
    static Grams of(String text, Words words) {
        var grams = new Grams();
        for (var word = 0; word < words.size(); word++) {
            var start = words.start(word);
            var run = 0L;
            for (var i = start; i < Math.min(text.length(), start + LONGEST); i++) {
                run = run << Character.SIZE | text.charAt(i);
                grams.set(bit(run, i - start + 1));
            }
        }
        return grams;
    }

    private void set(int bit) {
        bits[bit >>> 6] |= 1L << bit;
    }

    /**
     * A piece of text to look for.
     *
     * @param text the piece, not empty
     * @param first the bit of the run it starts with
     * @param last the bit of the run it ends with
     */
    record Piece(String text, int first, int last) {

        static Piece of(String text) {
            var length = Math.min(LONGEST, text.length());
            return new Piece(text, bit(text.substring(0, length)), bit(text.substring(text.length() - length)));
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
            var bits = new long[ALL / Long.SIZE];
            for (var piece : pieces) {
                bits[piece.first >>> 6] |= 1L << piece.first;
            }
            this.words =
                    IntStream.range(0, bits.length).filter(i -> bits[i] != 0).toArray();
            this.masks = IntStream.of(words).mapToLong(i -> bits[i]).toArray();
        }
    }

    private static int bit(String run) {
        var packed = 0L;
        for (var i = 0; i < run.length(); i++) {
            packed = packed << Character.SIZE | run.charAt(i);
        }
        return bit(packed, run.length());
    }

    private static int bit(long run, int length) {
        return switch (length) {
            case 1 -> single(run);
            case 2 -> pair(run);
            case 3 -> triple(run);
            default -> quad(run);
        };
    }

    /** Letters share no bit with digits and signs. */
    private static int single(long run) {
        var c = (char) run;
        return c < 0x40 ? c : c & 0x1F;
    }

    private static int pair(long run) {
        return PAIRS + (int) ((run & 0xFFFF_FFFFL) * PRIME >>> Long.SIZE - WIDTHS[2]);
    }

    private static int triple(long run) {
        return TRIPLES + (int) ((run & 0xFFFF_FFFF_FFFFL) * PRIME >>> Long.SIZE - WIDTHS[3]);
    }

    private static int quad(long run) {
        return QUADS + (int) (run * PRIME >>> Long.SIZE - WIDTHS[4]);
    }
}
