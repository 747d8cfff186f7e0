package dev.rolecall.catalog.duplicate;

import dev.rolecall.body.Body;
import dev.rolecall.text.MinHash;
import dev.rolecall.text.WordHashes;
import java.util.TreeSet;

/**
 * What is kept of the words of a posting: enough to find those that may repeat it, and the lines that other roles share.
 *
 * <p>It has about 300 bytes, and 1,100 at most.
 */
public final class Sketch {

    private static final int MAX_LINES = 256;

    private final int[] lines;
    private final byte[] minima;
    private final long words;
    private final int size;

    private Sketch(int[] lines, byte[] minima, long words, int size) {
        this.lines = lines;
        this.minima = minima;
        this.words = words;
        this.size = size;
    }

    /** The sketch of a text. */
    public static Sketch of(Body body) {
        var minima = new MinHash();
        var lines = new TreeSet<Integer>();
        var words = 0L;
        var size = 0;
        for (var line : WordLines.of(body)) {
            words += WordHashes.mixed(line.hash() + (line.isOfRole() ? 1 : 0));
            size += line.shingles().length;
            if (line.isOfRole()) {
                for (var shingle : line.shingles()) {
                    minima.add(shingle);
                }
                if (lines.size() < MAX_LINES) {
                    lines.add((int) line.hash());
                }
            }
        }
        return new Sketch(lines.stream().mapToInt(Integer::intValue).toArray(), minima.bytes(), words, size);
    }

    /** Hashes of its lines about the role, ascending. */
    int[] lines() {
        return lines.clone();
    }

    /** The MinHash of its lines about the role; empty when there are none. */
    byte[] minima() {
        return minima.clone();
    }

    /** A hash of all its lines, in whatever order. */
    long words() {
        return words;
    }

    /** How many shingles it has in all. */
    int size() {
        return size;
    }
}
