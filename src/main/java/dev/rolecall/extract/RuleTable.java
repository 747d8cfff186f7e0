package dev.rolecall.extract;

import java.util.List;

/** Rules by the keys that they are looked up by. Immutable, and safe for use by several threads. */
final class RuleTable {

    private static final int SPREAD = 0x9E3779B1;

    /** Bits for the keys, several for each: most looks for what is not there end here. */
    private final long[] marks;

    private final int markShift;
    private final int[] keys;
    private final int keyShift;
    /** Which set of rules a key leads to; 0 for none. */
    private final int[] places;

    private final long[] sets;
    private final int width;

    /** A table of rules by number, each with its keys. */
    RuleTable(List<List<Integer>> keysOfRules) {
        var count = keysOfRules.stream().mapToInt(List::size).sum();
        var bits = Integer.SIZE - Integer.numberOfLeadingZeros(count | Long.SIZE);
        this.keyShift = Integer.SIZE - bits - 1;
        this.keys = new int[2 << bits];
        this.places = new int[keys.length];
        this.markShift = keyShift - 2;
        this.marks = new long[keys.length * 4 / Long.SIZE];
        this.width = (keysOfRules.size() + Long.SIZE - 1) / Long.SIZE;
        this.sets = new long[(count + 1) * width];
        var size = 0;
        for (var rule = 0; rule < keysOfRules.size(); rule++) {
            for (int key : keysOfRules.get(rule)) {
                var slot = slot(key);
                if (places[slot] == 0) {
                    keys[slot] = key;
                    places[slot] = ++size * width;
                    marks[mark(key) >>> 6] |= 1L << mark(key);
                }
                sets[places[slot] + rule / Long.SIZE] |= 1L << rule;
            }
        }
    }

    private int mark(int key) {
        return key * SPREAD >>> markShift;
    }

    private int slot(int key) {
        var slot = key * SPREAD >>> keyShift;
        while (places[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** How many words a set of rules takes. */
    int width() {
        return width;
    }

    /** Whether rules may be known by a key. */
    boolean has(int key) {
        var mark = mark(key);
        return (marks[mark >>> 6] & 1L << mark) != 0;
    }

    /** Adds the rules that are known by a key to a set of rules that starts here. */
    void addTo(long[] set, int at, int key) {
        if (has(key)) {
            var from = places[slot(key)];
            for (var i = 0; i < width; i++) {
                set[at + i] |= sets[from + i];
            }
        }
    }
}
