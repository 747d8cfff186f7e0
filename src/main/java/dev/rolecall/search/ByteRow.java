package dev.rolecall.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes in a row, with numbers of one byte for each 7 bits, lowest first. */
final class ByteRow {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private byte[] bytes;
    private int size;

    ByteRow(int capacity) {
        this.bytes = new byte[capacity];
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    int capacity() {
        return bytes.length;
    }

    void clear() {
        size = 0;
    }

    /** Adds a number of at least 0. */
    void addNumber(int number) {
        var rest = number;
        while (rest >= MORE) {
            add((byte) (rest | MORE));
            rest >>>= BITS;
        }
        add((byte) rest);
    }

    private void add(byte value) {
        reserve(1);
        bytes[size++] = value;
    }

    void addAll(byte[] source, int from, int length) {
        reserve(length);
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }

    /** Adds a text, in UTF-8, after its length. */
    void addText(String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        addNumber(encoded.length);
        addAll(encoded, 0, encoded.length);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, size + (size >> 1)));
        }
    }

    /** Reads what was added. */
    static final class Reader {

        private final byte[] bytes;
        private int at;

        Reader(byte[] bytes, int from) {
            this.bytes = bytes;
            this.at = from;
        }

        int at() {
            return at;
        }

        int number() {
            var number = 0;
            for (var shift = 0; ; shift += BITS) {
                var value = bytes[at++];
                number |= (value & MORE - 1) << shift;
                if (value >= 0) {
                    return number;
                }
            }
        }
    }
}
