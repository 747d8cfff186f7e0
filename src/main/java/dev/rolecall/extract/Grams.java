package dev.rolecall.extract;

/** The pairs and triples of characters that stand in a text, as a set that may hold some more: it never misses one. */
final class Grams {

    private static final int BITS = 1 << 11;

    private final long[] bits = new long[BITS / Long.SIZE];

    /** The pairs and triples of a text. */
    Grams(String text) {
        var before = 0;
        var last = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            add(pair(last, c));
            add(triple(before, last, c));
            before = last;
            last = c;
        }
    }

    private void add(int gram) {
        bits[gram >>> 6] |= 1L << gram;
    }

    /** Whether a pair or triple may stand in the text. */
    boolean mayHold(int gram) {
        return (bits[gram >>> 6] & 1L << gram) != 0;
    }

    /** The first triple of some text of two characters at least; of two characters the pair. */
    static int first(String text) {
        return text.length() == 2
                ? pair(text.charAt(0), text.charAt(1))
                : triple(text.charAt(0), text.charAt(1), text.charAt(2));
    }

    /** The last triple, or the pair. */
    static int last(String text) {
        return first(text.substring(Math.max(0, text.length() - 3)));
    }

    private static int pair(int one, int two) {
        return (one * 0x2C1B3C6D + two) * 0x297A2D39 >>> 21;
    }

    private static int triple(int one, int two, int three) {
        return ((one * 0x2C1B3C6D + two) * 0x297A2D39 + three) * 0x9E3779B1 >>> 21;
    }
}
