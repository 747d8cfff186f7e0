package dev.rolecall.search;

import dev.rolecall.output.Spool;
import java.util.Arrays;

/** A spool for tests, in memory. */
final class MemorySpool implements Spool {

    private byte[] bytes = new byte[1 << 10];
    private int size;

    @Override
    public synchronized long append(byte[] source, int offset, int length) {
        var start = size;
        if (size + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, (size + length) * 2);
        }
        System.arraycopy(source, offset, bytes, size, length);
        size += length;
        return start;
    }

    @Override
    public synchronized void read(long position, byte[] into, int offset, int length) {
        System.arraycopy(bytes, (int) position, into, offset, length);
    }

    @Override
    public synchronized void close() {
        size = 0;
    }
}
