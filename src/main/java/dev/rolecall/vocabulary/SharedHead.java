package dev.rolecall.vocabulary;

/** The word that several members of an enumeration share: {@code unit and integration tests} are unit tests too. */
final class SharedHead {

    static final int NONE = -1;

    /**
     * Verbs stand before many nouns ({@code design and support systems}), but rarely before these; and none of them is a
     * department by itself, as in {@code product, engineering and marketing}.
     */
    private static final WordSet HEADS = new WordSet(
            "analysis",
            "analytics",
            "databases",
            "development",
            "learning",
            "modeling",
            "modelling",
            "programming",
            "statistics",
            "test",
            "testing",
            "tests",
            "welding");

    private static final int MAX_WORDS = 6;

    private SharedHead() {}

    /** The token that is the head of the enumeration that goes on behind a token, or {@link #NONE}. */
    static int of(Tokens tokens, int member) {
        if (!tokens.isFollowed(member)) {
            return NONE;
        }
        var end = Math.min(tokens.size(), member + 1 + MAX_WORDS);
        for (var i = member + 1; i < end && !tokens.endsSentence(i - 1); i++) {
            if (HEADS.holds(tokens.hash(i))) {
                return tokens.isFollowed(i - 1) || tokens.isAnd(i - 1) ? NONE : i;
            }
        }
        return NONE;
    }
}
