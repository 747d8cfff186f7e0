package dev.rolecall.text;

import java.util.Arrays;

/**
 * The MinHash of a set: of two sets, the share of equal bytes is about the share of the members that both have.
 *
 * <p>See Broder, <i>On the resemblance and containment of documents</i>, and Li and König, <i>b-bit minwise hashing</i>:
 * a byte of each minimum is enough.
 */
public final class MinHash {

    /** How many bytes; the error of the estimate is at most 0.09 (one standard deviation). */
    public static final int SIZE = 32;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    /** One hash function for each byte. */
    private static final long[] SALTS = numbers(1);

    private static final long[] FACTORS = numbers(2);

    private final long[] minima = new long[SIZE];
    private boolean isEmpty = true;

    public MinHash() {
        Arrays.fill(minima, Long.MAX_VALUE);
    }

    private static long[] numbers(int kind) {
        var numbers = new long[SIZE];
        Arrays.setAll(numbers, i -> WordHashes.mixed((i * 2L + kind) * STEP) | 1);
        return numbers;
    }

    /** Adds a member by its hash. */
    public void add(long hash) {
        var mixed = WordHashes.mixed(hash);
        for (var i = 0; i < SIZE; i++) {
            var value = (mixed ^ SALTS[i]) * FACTORS[i];
            if (value < minima[i]) {
                minima[i] = value;
            }
        }
        isEmpty = false;
    }

    /** The bytes; none for the empty set. */
    public byte[] bytes() {
        var bytes = new byte[isEmpty ? 0 : SIZE];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) WordHashes.mixed(minima[i]);
        }
        return bytes;
    }
}
