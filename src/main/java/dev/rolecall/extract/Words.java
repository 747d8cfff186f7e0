package dev.rolecall.extract;

import java.util.Arrays;

/** The words of a text, runs of letters and digits, each with its hash: that of the string it is. */
final class Words {

    /** Few texts have shorter words. */
    private static final int USUAL_CHARS = 5;

    /** Which characters of ASCII are part of a word: a look is quicker than six comparisons. */
    private static final boolean[] ASCII = ascii();

    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private int size;

    /** The words of a text. */
    Words(String text) {
        var length = 4 + text.length() / USUAL_CHARS;
        this.starts = new int[length];
        this.ends = new int[length];
        this.hashes = new int[length];
        var i = 0;
        while (i < text.length()) {
            var start = i;
            var hash = 0;
            while (i < text.length() && isPart(text.charAt(i))) {
                hash = hash * 31 + text.charAt(i);
                i++;
            }
            if (i > start) {
                add(start, i, hash);
            }
            i++;
        }
    }

    /** Whether a character is part of a word. */
    static boolean isPart(char c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] ascii() {
        var parts = new boolean[0x80];
        for (var c = 0; c < parts.length; c++) {
            parts[c] = Character.isLetterOrDigit(c);
        }
        return parts;
    }

    private void add(int start, int end, int hash) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    int start(int word) {
        return starts[word];
    }

    /** Where a word ends, exclusive. */
    int end(int word) {
        return ends[word];
    }

    int hash(int word) {
        return hashes[word];
    }
}
