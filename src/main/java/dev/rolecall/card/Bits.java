package dev.rolecall.card;

import java.util.Arrays;

/** Bits on their way to bytes, the lowest first. */
final class Bits {

    private byte[] bytes = new byte[1 << 13];
    private int size;
    private long waiting;
    private int count;

    /** Adds the lowest bits of a number, at most sixteen. */
    void add(int value, int bits) {
        waiting |= (long) value << count;
        count += bits;
        while (count >= Byte.SIZE) {
            put((byte) waiting);
            waiting >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    private void put(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = value;
    }

    /** Ends the byte. */
    void fill() {
        add(0, -count & 7);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
