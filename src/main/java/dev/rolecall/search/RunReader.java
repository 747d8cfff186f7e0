package dev.rolecall.search;

import dev.rolecall.output.Spool;
import java.nio.charset.StandardCharsets;

/** Reads a sorted run word by word. */
final class RunReader {

    private static final int BLOCK = 1 << 16;

    /** More than the lengths and the word before the hits take: a token has at most 40 units, of 3 bytes at most. */
    private static final int MAX_HEAD = 256;

    private final Spool spool;
    private final long end;
    private byte[] block = new byte[BLOCK];
    private long position;
    private int at;
    private int filled;
    private String word = "";
    private int length;

    RunReader(Spool spool, long start, long end) {
        this.spool = spool;
        this.position = start;
        this.end = end;
    }

    /** Goes on to the next word, past the hits of this one. */
    boolean next() {
        at += length;
        length = 0;
        fill(MAX_HEAD);
        if (at == filled) {
            return false;
        }
        var reader = new ByteRow.Reader(block, at);
        var chars = reader.number();
        word = new String(block, reader.at(), chars, StandardCharsets.UTF_8);
        reader = new ByteRow.Reader(block, reader.at() + chars);
        length = reader.number();
        at = reader.at();
        return true;
    }

    String word() {
        return word;
    }

    /** Adds the hits of this word. */
    void hits(HitList hits) {
        fill(length);
        hits.add(block, at, length);
    }

    /** Has so many bytes ahead, or all that are left. */
    private void fill(int wanted) {
        if (filled - at >= wanted || position == end) {
            return;
        }
        var rest = filled - at;
        var larger = Math.max(wanted, BLOCK) > block.length ? new byte[wanted] : block;
        System.arraycopy(block, at, larger, 0, rest);
        block = larger;
        var count = (int) Math.min(block.length - rest, end - position);
        spool.read(position, block, rest, count);
        position += count;
        at = 0;
        filled = rest + count;
    }
}
