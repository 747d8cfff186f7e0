package dev.rolecall.card;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Short codes for what is frequent, none for what does not occur: RFC 1951, section 3.2.2. */
final class HuffmanCode {

    private static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] codes;

    /** @param counts how often each symbol occurs; two at least do */
    HuffmanCode(int[] counts) {
        lengths = lengths(counts.clone());
        codes = codes(lengths);
    }

    private static int[] lengths(int[] counts) {
        var lengths = new int[counts.length];
        while (measure(counts, lengths) > LONGEST) {
            for (var i = 0; i < counts.length; i++) {
                counts[i] = (counts[i] + 1) / 2; // more alike, so the tree is lower
            }
        }
        return lengths;
    }

    /** The depth of each symbol in the tree, and the depth of the tree. */
    private static int measure(int[] counts, int[] lengths) {
        var symbols = counts.length;
        var parents = new int[2 * symbols];
        var queue = new PriorityQueue<int[]>(
                Comparator.<int[]>comparingInt(node -> node[0]).thenComparingInt(node -> node[1]));
        for (var symbol = 0; symbol < symbols; symbol++) {
            if (counts[symbol] > 0) {
                queue.add(new int[] {counts[symbol], symbol});
            }
        }
        var branch = symbols;
        while (queue.size() > 1) {
            var one = queue.remove();
            var other = queue.remove();
            parents[one[1]] = branch;
            parents[other[1]] = branch;
            queue.add(new int[] {one[0] + other[0], branch++});
        }
        var depths = new int[2 * symbols];
        var deepest = 0;
        for (var node = branch - 2; node >= 0; node--) {
            if (node >= symbols || counts[node] > 0) {
                depths[node] = depths[parents[node]] + 1;
                deepest = Math.max(deepest, depths[node]);
            }
        }
        System.arraycopy(depths, 0, lengths, 0, symbols);
        return deepest;
    }

    /** Codes of one length follow one another; their first bit is the last one of the number. */
    private static int[] codes(int[] lengths) {
        var codes = new int[lengths.length];
        var next = 0;
        for (var length = 1; length <= LONGEST; length++) {
            next <<= 1;
            for (var symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(next++) >>> 32 - length;
                }
            }
        }
        return codes;
    }

    /** How many bits the code of a symbol has; 0 when it does not occur. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** The code of a symbol, its first bit lowest. */
    int code(int symbol) {
        return codes[symbol];
    }
}
