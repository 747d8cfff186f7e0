package dev.rolecall.vocabulary;

/**
 * Names by the hash of their tokens, with every beginning of a name, so that the longest one is found in one pass.
 *
 * <p>Two texts can have one hash: who finds a name here has to compare its letters.
 */
final class TermTable {

    /** No name starts with these tokens. */
    static final int NONE = -2;
    /** Some name starts with these tokens, but they are none. */
    static final int BEGINNING = -1;

    private long[] keys = new long[1 << 15];
    private int[] values = new int[1 << 15];
    private int size;
    /** Two bits for each key, small enough to stay at hand: most words of a text begin no name. */
    private final long[] marks = new long[1 << 13];

    /** The number, from 0, that was given to the name with this hash; or {@link #BEGINNING}, or {@link #NONE}. */
    int get(long hash) {
        var bits = bits(hash);
        if ((marks[mark(hash)] & bits) != bits) {
            return NONE;
        }
        var at = slot(hash);
        return keys[at] == 0 ? NONE : values[at];
    }

    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6);
    }

    private static int mark(long hash) {
        return (int) (hash >>> 51);
    }

    /** Gives the name of all these tokens a number; the first name given stays. */
    void add(Tokens name, int value) {
        var hash = name.hash(0);
        for (var i = 1; i < name.size(); i++) {
            put(hash, BEGINNING);
            hash = Hash.then(hash, name.gap(i).ordinal(), name.hash(i));
        }
        put(hash, value);
    }

    /** The hash of all tokens of a name. */
    static long hash(Tokens name) {
        var hash = name.hash(0);
        for (var i = 1; i < name.size(); i++) {
            hash = Hash.then(hash, name.gap(i).ordinal(), name.hash(i));
        }
        return hash;
    }

    private void put(long hash, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        var at = slot(hash);
        if (keys[at] == 0) {
            keys[at] = hash;
            values[at] = value;
            marks[mark(hash)] |= bits(hash);
            size++;
        } else if (values[at] == BEGINNING) {
            values[at] = value;
        }
    }

    private int slot(long hash) {
        var mask = keys.length - 1;
        var at = (int) hash & mask;
        while (keys[at] != 0 && keys[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        size = 0;
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
