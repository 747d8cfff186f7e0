package dev.rolecall.catalog.ledger;

import dev.rolecall.text.MinHash;
import dev.rolecall.text.WordHashes;
import java.util.Base64;
import java.util.List;

/**
 * A MinHash signature of words: of two texts, the share of equal bytes is about the share of the pairs of
 * neighbouring words that both have.
 *
 * <p>Work is linear in the text.
 */
final class Signature {

    /** How many bytes; the error of the estimate is at most 0.09 (one standard deviation). */
    static final int SIZE = MinHash.SIZE;

    /** How many characters a signature has as text. */
    static final int CHARS = 43;

    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final MinHash pairs = new MinHash();
    private long before;

    private Signature() {}

    /** The signature of some lines as text; empty when they have no words. */
    static String of(List<String> lines) {
        var signature = new Signature();
        lines.forEach(line -> WordHashes.of(line, signature::word));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.pairs.bytes());
    }

    private void word(long hash) {
        pairs.add(WordHashes.mixed(before + STEP) ^ hash);
        before = hash;
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
