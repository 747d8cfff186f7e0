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

    /** Of each entry so many bits are its value, from 1, and the others those of its hash. */
    private static final int VALUE_BITS = 20;

    private static final int VALUES = (1 << VALUE_BITS) - 1;

    private long[] entries = new long[1 << 15];
    private int size;
    /** Two bits for each key, small enough to stay at hand: most words of a text begin no name. */
    private final long[] marks = new long[1 << 11];

    /** The number, from 0, that was given to the name with this hash; or {@link #BEGINNING}, or {@link #NONE}. */
    int get(long hash) {
        var bits = bits(hash);
        if ((marks[mark(hash)] & bits) != bits) {
            return NONE;
        }
        return value(entries[slot(hash)]) + NONE;
    }

    private static int value(long entry) {
        return (int) entry & VALUES;
    }

    private static long bits(long hash) {
        return 1L << hash | 1L << (hash >>> 6);
    }

    private static int mark(long hash) {
        return (int) (hash >>> 53);
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
        if (size * 2 >= entries.length) {
            grow();
        }
        var at = slot(hash);
        var isNew = entries[at] == 0;
        if (isNew || value(entries[at]) + NONE == BEGINNING) {
            entries[at] = hash & ~VALUES | value - NONE;
            marks[mark(hash)] |= bits(hash);
            size += isNew ? 1 : 0;
        }
    }

    private int slot(long hash) {
        var mask = entries.length - 1;
        var at = (int) (hash >>> VALUE_BITS) & mask;
        while (entries[at] != 0 && (entries[at] ^ hash) >>> VALUE_BITS != 0) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var old = entries;
        entries = new long[old.length * 2];
        for (var entry : old) {
            if (entry != 0) {
                entries[slot(entry)] = entry;
            }
        }
    }
}
