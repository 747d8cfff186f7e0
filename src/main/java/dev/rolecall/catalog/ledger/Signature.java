package dev.rolecall.catalog.ledger;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A MinHash signature of words: of two texts, the share of equal bytes is about the share of the pairs of
 * neighbouring words that both have.
 *
 * <p>See Broder, <i>On the resemblance and containment of documents</i>, and Li and König, <i>b-bit minwise hashing</i>:
 * a byte of each minimum is enough. Work is linear in the text. Nothing depends on the Unicode version of the machine:
 * only ASCII letters are folded, and characters of scripts that put no spaces are words by themselves.
 */
final class Signature {

    /** How many bytes; the error of the estimate is at most 0.09 (one standard deviation). */
    static final int SIZE = 32;

    /** How many characters a signature has as text. */
    static final int CHARS = 43;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long STEP = 0x9e3779b97f4a7c15L;
    private static final char FIRST_WIDE = 0x2e80;
    private static final char FIRST_BEYOND_ASCII = 0x80;

    /** One hash function for each byte. */
    private static final long[] SALTS = numbers(1);

    private static final long[] FACTORS = numbers(2);

    private final long[] minima = new long[SIZE];
    private long before;
    private long word = SEED;
    private boolean isInWord;
    private int words;

    private Signature() {
        Arrays.fill(minima, Long.MAX_VALUE);
    }

    /** The signature of some lines as text; empty when they have no words. */
    static String of(List<String> lines) {
        var signature = new Signature();
        for (var line : lines) {
            for (var i = 0; i < line.length(); i++) {
                signature.take(line.charAt(i));
            }
            signature.endWord();
        }
        return signature.text();
    }

    private static long[] numbers(int kind) {
        var numbers = new long[SIZE];
        Arrays.setAll(numbers, i -> mixed((i * 2L + kind) * STEP) | 1);
        return numbers;
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
            words++;
            pair(mixed(before + STEP) ^ word);
            before = word;
            word = SEED;
            isInWord = false;
        }
    }

    private void pair(long hash) {
        var mixed = mixed(hash);
        for (var i = 0; i < SIZE; i++) {
            var value = (mixed ^ SALTS[i]) * FACTORS[i];
            if (value < minima[i]) {
                minima[i] = value;
            }
        }
    }

    private String text() {
        if (words == 0) {
            return "";
        }
        var bytes = new byte[SIZE];
        for (var i = 0; i < SIZE; i++) {
            bytes[i] = (byte) mixed(minima[i]);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static long mixed(long hash) {
        var h = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
        return h ^ h >>> 32;
    }

    /** How much two signatures have in common, from 0 to 1; 0 when one of them is empty or none of ours. */
    static double likeness(String one, String other) {
        var these = bytes(one);
        var those = bytes(other);
        var equal = 0;
        for (var i = 0; i < Math.min(these.length, those.length); i++) {
            equal += these[i] == those[i] ? 1 : 0;
        }
        return (double) equal / SIZE;
    }

    /** The bytes of a signature; none when it is none of ours. */
    static byte[] bytes(String signature) {
        if (signature.length() != CHARS) {
            return new byte[0];
        }
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
