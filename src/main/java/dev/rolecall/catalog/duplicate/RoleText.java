package dev.rolecall.catalog.duplicate;

import dev.rolecall.body.Body;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The exact text of a posting as sets of shingles. */
final class RoleText {

    /** With fewer shingles two texts are alike by chance, and prove nothing. */
    static final int MIN_SHINGLES = 24;

    /** What two postings must share of their own text. */
    private static final double OWN = 0.6;

    /** What they must share of it where both are alike to a third one. */
    private static final double NEAR = 0.45;

    /** What they must share of the whole text, where too little is their own. */
    private static final double ALL = 0.85;

    /** What it says of the role and no other role of the employer says, ascending, each once. */
    private final int[] own;

    /** The whole text, ascending, each once. */
    private final int[] all;

    private RoleText(int[] own, int[] all) {
        this.own = own;
        this.all = all;
    }

    /** The text without the lines that other roles of the employer share, which are given in ascending order. */
    static RoleText of(Body body, int[] shared) {
        var lines = WordLines.of(body);
        var own = lines.stream()
                .filter(line -> line.isOfRole() && Arrays.binarySearch(shared, (int) line.hash()) < 0)
                .flatMapToInt(line -> IntStream.of(line.shingles()));
        var all = lines.stream().flatMapToInt(line -> IntStream.of(line.shingles()));
        return new RoleText(
                own.sorted().distinct().toArray(), all.sorted().distinct().toArray());
    }

    /** The share of the text that both have, by Jaccard: of their own, or where that is too little of all. */
    double share(RoleText other) {
        return isByOwn(other) ? share(own, other.own) : share(all, other.all);
    }

    private boolean isByOwn(RoleText other) {
        return Math.min(own.length, other.own.length) >= MIN_SHINGLES;
    }

    /** Whether such a share is enough for one posting. */
    boolean isAlike(RoleText other, double share) {
        return isByOwn(other) ? share >= OWN : share >= ALL && Math.min(all.length, other.all.length) >= MIN_SHINGLES;
    }

    /** Whether such a share is enough where another posting stands between the two. */
    boolean isNear(RoleText other, double share) {
        return isAlike(other, share) || isByOwn(other) && share >= NEAR;
    }

    private static double share(int[] one, int[] other) {
        var common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            common += one[i] == other[j] ? 1 : 0;
            var step = Integer.compare(one[i], other[j]);
            i += step <= 0 ? 1 : 0;
            j += step >= 0 ? 1 : 0;
        }
        return (double) common / (one.length + other.length - common);
    }
}
