package dev.rolecall.vocabulary;

import java.util.Arrays;

/**
 * Where the lines of a sorted file stand, by the hash of their first column and of each beginning of it that ends with a
 * word: one look tells that no name starts so.
 */
final class NameIndex {

    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final byte[] bytes;
    /** A hash and, in the lower half, the place of a line behind the byte before it; 0 for a slot that is free. */
    private long[] slots = new long[1 << 10];

    private int size;

    /** The index of a file of lines that are sorted by their bytes. */
    NameIndex(byte[] bytes) {
        this.bytes = bytes;
        var before = 0;
        var line = 0;
        while (line < bytes.length) {
            var end = add(line, before);
            before = line;
            line = lineEnd(end) + 1;
        }
    }

    /** Adds what the line before does not start with; returns where the name ends. */
    private int add(int line, int before) {
        var hash = SEED;
        var isSame = line > before;
        var at = line;
        for (; at < bytes.length && bytes[at] != '\n'; at++) {
            var other = bytes[before + at - line];
            if (isEnd(bytes[at]) && !(isSame && isEnd(other))) {
                put(mixed(hash), line);
            }
            if (bytes[at] == '\t') {
                return at;
            }
            isSame &= bytes[at] == other;
            hash = (hash ^ bytes[at]) * PRIME;
        }
        return at;
    }

    private static boolean isEnd(byte c) {
        return c == ' ' || c == '\t';
    }

    private void put(int hash, int line) {
        if (++size * 2 > slots.length) {
            var old = slots;
            slots = new long[old.length * 4];
            Arrays.stream(old).filter(slot -> slot != 0).forEach(this::put);
        }
        put((long) hash << Integer.SIZE | line + 1);
    }

    private void put(long slot) {
        var at = (int) (slot >>> Integer.SIZE) & slots.length - 1;
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = slot;
    }

    /** Where the first line starts whose name is this one or starts with its words, or -1; the last byte is left out. */
    int find(byte[] key) {
        var hash = SEED;
        for (var i = 0; i < key.length - 1; i++) {
            hash = (hash ^ key[i]) * PRIME;
        }
        hash = mixed(hash);
        for (var at = hash & slots.length - 1; slots[at] != 0; at = at + 1 & slots.length - 1) {
            var line = (int) slots[at] - 1;
            if (slots[at] >> Integer.SIZE == hash && isAt(line, key)) {
                return line;
            }
        }
        return -1;
    }

    private boolean isAt(int line, byte[] key) {
        var length = key.length - 1;
        return line + length < bytes.length
                && isEnd(bytes[line + length])
                && Arrays.equals(bytes, line, line + length, key, 0, length);
    }

    private static int mixed(int hash) {
        var h = (hash ^ hash >>> 15) * 0x2c1b3c6d;
        return h ^ h >>> 13;
    }

    /** Where the line ends in which this place is. */
    int lineEnd(int from) {
        var end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
