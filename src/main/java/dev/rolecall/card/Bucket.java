package dev.rolecall.card;

/**
 * A number in two parts, of which the first has a code: RFC 1951, section 3.2.5.
 *
 * @param number which range it is in
 * @param rest how far behind the first number of the range it is
 * @param bits how many bits that has
 */
record Bucket(int number, int rest, int bits) {

    private static final int LONGEST = 258;

    /** The part of a length, from 3 to 258. */
    static Bucket ofLength(int length) {
        return length == LONGEST ? new Bucket(28, 0, 0) : of(length - 3, 2);
    }

    /** The part of a distance, from 1 to 32,768. */
    static Bucket ofDistance(int distance) {
        return of(distance - 1, 1);
    }

    /** Ranges double in size, so many of them by a power of two at a time. */
    private static Bucket of(int value, int logarithm) {
        var bits = Math.max(0, 31 - Integer.numberOfLeadingZeros(value | 1) - logarithm);
        return new Bucket((bits << logarithm) + (value >>> bits), value & (1 << bits) - 1, bits);
    }
}
