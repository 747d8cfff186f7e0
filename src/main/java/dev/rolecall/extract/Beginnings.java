package dev.rolecall.extract;

import java.util.List;

/** Pieces of text as a tree of letters, to tell whether one stands at a place by a look at each of its letters. */
final class Beginnings {

    private static final int END = -1;
    private static final int SECONDS = 32;

    /** A node and a letter, from 1, by their hash; and the node they lead to. */
    private final int[] keys;

    private final int[] nodes;
    private int size;

    /** A bit for the first two characters of each piece: a look tells that most places start none. */
    private final long[] marks = new long[128 * SECONDS / Long.SIZE];

    Beginnings(List<String> pieces) {
        var letters = pieces.stream().mapToInt(String::length).sum();
        this.keys = new int[Integer.highestOneBit(letters * 2 + 1) * 2];
        this.nodes = new int[keys.length];
        pieces.forEach(this::add);
        pieces.forEach(this::mark);
    }

    private void mark(String piece) {
        for (var second = 0; second < SECONDS; second++) {
            if (piece.length() == 1 || second == piece.charAt(1) % SECONDS) {
                var mark = mark(piece.charAt(0), (char) second);
                marks[mark / Long.SIZE] |= 1L << mark;
            }
        }
    }

    private static int mark(char first, char second) {
        return first % 128 * SECONDS + second % SECONDS;
    }

    private void add(String piece) {
        var node = 0;
        for (var i = 0; i < piece.length() && node != END; i++) {
            var slot = slot(key(node, piece.charAt(i)));
            if (keys[slot] == 0) {
                keys[slot] = key(node, piece.charAt(i));
                nodes[slot] = ++size;
            }
            if (i == piece.length() - 1) {
                nodes[slot] = END;
            }
            node = nodes[slot];
        }
    }

    private static int key(int node, char c) {
        return (node << Character.SIZE | c) + 1;
    }

    private int slot(int key) {
        var slot = key * 0x9E3779B1 >>> 7 & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Whether one of them stands right here. */
    boolean areAt(String text, int at) {
        if (!mayBeAt(text, at)) {
            return false;
        }
        var node = 0;
        for (var i = at; i < text.length() && node != END; i++) {
            var slot = slot(key(node, text.charAt(i)));
            if (keys[slot] == 0) {
                return false;
            }
            node = nodes[slot];
        }
        return node == END;
    }

    private boolean mayBeAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        var mark = mark(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : 0);
        return (marks[mark / Long.SIZE] & 1L << mark) != 0;
    }
}
