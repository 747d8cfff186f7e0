package dev.rolecall.text;

import java.util.function.LongConsumer;

/**
 * The words of a text as hashes, in order.
 *
 * <p>Nothing depends on the Unicode version of the machine: only ASCII letters are folded, and characters of scripts that
 * put no spaces are words by themselves.
 */
public final class WordHashes {

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char FIRST_WIDE = 0x2e80;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final LongConsumer taker;
    private long word = SEED;
    private boolean isInWord;

    private WordHashes(LongConsumer taker) {
        this.taker = taker;
    }

    /** Hands over the hash of each word. */
    public static void of(String text, LongConsumer taker) {
        var hashes = new WordHashes(taker);
        for (var i = 0; i < text.length(); i++) {
            hashes.take(text.charAt(i));
        }
        hashes.endWord();
    }

    private void take(char c) {
        if (c >= FIRST_WIDE) {
            endWord();
            letter(c);
            endWord();
        } else if (c >= FIRST_BEYOND_ASCII || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            letter(c);
        } else if (c >= 'A' && c <= 'Z') {
            letter((char) (c - 'A' + 'a'));
        } else {
            endWord();
        }
    }

    private void letter(char c) {
        word = (word ^ c) * PRIME;
        isInWord = true;
    }

    private void endWord() {
        if (isInWord) {
            taker.accept(word);
            word = SEED;
            isInWord = false;
        }
    }

    /** A hash of a hash, of which every bit depends on every bit. */
    public static long mixed(long hash) {
        var h = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
        return h ^ h >>> 32;
    }
}
