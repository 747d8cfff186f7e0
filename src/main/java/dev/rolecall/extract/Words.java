package dev.rolecall.extract;

import java.util.Arrays;

/** The words of a text, runs of letters and digits, each with its hash: that of the string it is. */
final class Words {

    private int[] starts = new int[16];
    private int[] hashes = new int[16];
    private int size;

    /** The words of a text. */
    Words(String text) {
        var i = 0;
        while (i < text.length()) {
            var start = i;
            var hash = 0;
            while (i < text.length() && isPart(text.charAt(i))) {
                hash = hash * 31 + text.charAt(i);
                i++;
            }
            if (i > start) {
                add(start, hash);
            }
            i++;
        }
    }

    /** Whether a character is part of a word. */
    static boolean isPart(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private void add(int start, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    int hash(int word) {
        return hashes[word];
    }
}
