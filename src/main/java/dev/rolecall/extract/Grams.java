package dev.rolecall.extract;

/** What stands in a text, for a quick look: its characters and triples of characters, or some more; it misses none. */
final class Grams {

    private static final int BITS = 1 << 11;

    private final long[] triples = new long[BITS / Long.SIZE];
    private final long characters;

    /** The characters and triples of a text. */
    Grams(String text) {
        var all = 0L;
        var before = 0;
        var last = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var triple = triple(before, last, c);
            triples[triple >>> 6] |= 1L << triple;
            all |= bit(c);
            before = last;
            last = c;
        }
        characters = all;
    }

    /**
     * A piece of text to look for.
     *
     * @param text the piece
     * @param characters its characters, a bit for each
     * @param first its first triple
     * @param last its last triple; of a piece of less than three characters 0, as the first
     */
    record Piece(String text, long characters, int first, int last) {

        static Piece of(String text) {
            var characters = text.chars().mapToLong(c -> bit((char) c)).reduce(0, (one, other) -> one | other);
            var end = text.length();
            return end < 3
                    ? new Piece(text, characters, 0, 0)
                    : new Piece(text, characters, tripleAt(text, 0), tripleAt(text, end - 3));
        }
    }

    /** Whether a piece may stand in the text. */
    boolean mayHold(Piece piece) {
        return (characters & piece.characters) == piece.characters
                && (piece.text.length() < 3 || has(piece.first) && has(piece.last));
    }

    private boolean has(int triple) {
        return (triples[triple >>> 6] & 1L << triple) != 0;
    }

    /** Letters share no bit with digits and signs. */
    private static long bit(char c) {
        return 1L << (c < 0x40 ? c : c & 0x1F);
    }

    private static int tripleAt(String text, int at) {
        return triple(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2));
    }

    private static int triple(int one, int two, int three) {
        return ((one * 0x2C1B3C6D + two) * 0x297A2D39 + three) * 0x9E3779B1 >>> 21;
    }
}
