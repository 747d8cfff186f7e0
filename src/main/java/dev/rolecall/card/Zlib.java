package dev.rolecall.card;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Packs bytes as RFC 1950 and 1951 tell, for rows of a picture that are much like those above them.
 *
 * <p>The JDK's own packer is that of the machine, and not every one gives the same bytes.
 */
final class Zlib {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int REMEMBERED = 32;
    private static final int FARTHEST = 32_768;
    private static final int HASH_BITS = 13;
    private static final int END = 256;
    private static final int LENGTH_CODES = 30;
    private static final int SYMBOLS = END + LENGTH_CODES;
    private static final int DISTANCES = 30;

    /** What a code of lengths is told in: sixteen lengths, each of four bits, and no runs. */
    private static final int[] CODE_LENGTHS = {0, 0, 0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4};

    private final byte[] bytes;
    private final int row;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] counts = new int[SYMBOLS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int[] steps = new int[1 << 14];
    private int stepCount;

    private Zlib(byte[] bytes, int row) {
        this.bytes = bytes;
        this.row = row;
        Arrays.fill(latest, -FARTHEST);
    }

    /**
     * The bytes packed.
     *
     * @param bytes any, at least one
     * @param row how far what is alike is likely to be
     */
    static byte[] of(byte[] bytes, int row) {
        var zlib = new Zlib(bytes, row);
        zlib.find();
        return zlib.written();
    }

    /**
     * Goes through the bytes; a step is a byte, or a length and a distance to what was there before. A byte is told by
     * itself where more is alike from the next one on.
     */
    private void find() {
        var at = 0;
        var match = match(at);
        while (at < bytes.length) {
            var next = length(match) < LONGEST ? match(at + 1) : 0;
            if (length(match) < SHORTEST || length(next) > length(match)) {
                add(Byte.toUnsignedInt(bytes[at]), Byte.toUnsignedInt(bytes[at]));
                at++;
                match = next;
            } else {
                add(match, END + 1 + Bucket.ofLength(length(match)).number());
                distanceCounts[Bucket.ofDistance(distance(match)).number()]++;
                for (var i = 2; i < Math.min(length(match), REMEMBERED); i++) {
                    seen(at + i);
                }
                at += length(match);
                match = match(at);
            }
        }
    }

    private static int length(int step) {
        return step >>> 16;
    }

    private static int distance(int step) {
        return step & 0xffff;
    }

    /** The longest of what is alike: in the row above, or where these bytes were last seen. */
    private int match(int at) {
        var most = Math.min(LONGEST, bytes.length - at);
        if (most < SHORTEST) {
            return 0;
        }
        var above = at < row ? 0 : alike(at, row, most);
        var distance = seen(at);
        var found = above == most || distance >= FARTHEST ? 0 : alike(at, distance, most);
        return found > above ? found << 16 | distance : above << 16 | row;
    }

    /** The distance to where the bytes that follow were last seen. */
    private int seen(int at) {
        if (at + SHORTEST > bytes.length) {
            return FARTHEST;
        }
        var hash = hash(at);
        var distance = at - latest[hash];
        latest[hash] = at;
        return distance;
    }

    private int hash(int at) {
        var four = bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
        return four * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    private int alike(int at, int distance, int most) {
        var end = Arrays.mismatch(bytes, at, at + most, bytes, at - distance, at - distance + most);
        return end < 0 ? most : end;
    }

    private void add(int step, int symbol) {
        counts[symbol]++;
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        steps[stepCount++] = step;
    }

    private byte[] written() {
        counts[END] = 1;
        distanceCounts[0]++; // a code has two symbols at least
        distanceCounts[1]++;
        var symbols = new HuffmanCode(counts);
        var distances = new HuffmanCode(distanceCounts);
        var out = new Bits();
        out.add(0x78, 8);
        out.add(0x01, 8);
        head(out, symbols, distances);
        for (var i = 0; i < stepCount; i++) {
            write(out, steps[i], symbols, distances);
        }
        out.add(symbols.code(END), symbols.length(END));
        out.fill();
        var sum = new Adler32();
        sum.update(bytes);
        out.add(Integer.reverseBytes((int) sum.getValue()) & 0xffff, 16);
        out.add(Integer.reverseBytes((int) sum.getValue()) >>> 16, 16);
        return out.bytes();
    }

    private static void head(Bits out, HuffmanCode symbols, HuffmanCode distances) {
        out.add(1, 1); // the last block
        out.add(2, 2); // with codes of its own
        out.add(SYMBOLS - 257, 5);
        out.add(DISTANCES - 1, 5);
        out.add(CODE_LENGTHS.length - 4, 4);
        for (var length : CODE_LENGTHS) {
            out.add(length, 3);
        }
        for (var i = 0; i < SYMBOLS; i++) {
            out.add(Integer.reverse(symbols.length(i)) >>> 28, 4);
        }
        for (var i = 0; i < DISTANCES; i++) {
            out.add(Integer.reverse(distances.length(i)) >>> 28, 4);
        }
    }

    private static void write(Bits out, int step, HuffmanCode symbols, HuffmanCode distances) {
        var length = length(step);
        if (length == 0) {
            out.add(symbols.code(step), symbols.length(step));
            return;
        }
        var lengths = Bucket.ofLength(length);
        out.add(symbols.code(END + 1 + lengths.number()), symbols.length(END + 1 + lengths.number()));
        out.add(lengths.rest(), lengths.bits());
        var away = Bucket.ofDistance(distance(step));
        out.add(distances.code(away.number()), distances.length(away.number()));
        out.add(away.rest(), away.bits());
    }
}
