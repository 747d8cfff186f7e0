package dev.rolecall.extract;

import java.util.List;

/** Pieces of text as a tree of letters, to tell whether one stands at a place by a look at each of its letters. */
final class Beginnings {

    private static final int END = -1;

    /** A node and a letter, from 1, by their hash; and the node they lead to. */
    private final int[] keys;

    private final int[] nodes;
    private int size;

    Beginnings(List<String> pieces) {
        var letters = pieces.stream().mapToInt(String::length).sum();
        this.keys = new int[Integer.highestOneBit(letters * 2 + 1) * 2];
        this.nodes = new int[keys.length];
        pieces.forEach(this::add);
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
}
