package dev.rolecall.vocabulary;

/** Hashes of folded text, wide enough that two different names do not meet by chance. */
final class Hash {

    /** What the hash of an empty text is before it is mixed. */
    static final long SEED = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    /** The hash of a part of a text, folded. */
    static long of(String text, int from, int to) {
        var hash = SEED;
        for (var i = from; i < to; i++) {
            hash = with(hash, text.charAt(i));
        }
        return mixed(hash);
    }

    /** What the hash of a text comes to with one more character of it, before it is mixed. */
    static long with(long unmixed, char c) {
        return (unmixed ^ Folding.of(c)) * PRIME;
    }

    /** The hash of a sequence, from the hash of what came before and the next part. */
    static long then(long hash, int gap, long next) {
        return mixed(hash * 31 + gap * 0x9e3779b97f4a7c15L + next);
    }

    /** A hash with all its bits spread. */
    static long mixed(long hash) {
        var h = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        h = (h ^ h >>> 32) * 0xd6e8feb86659fd93L;
        return h ^ h >>> 32;
    }
}
