package dev.rolecall.search;

/** Splits any text into words, in both ways, which must agree. */
public final class FuzzedTokens {

    private FuzzedTokens() {}

    public static void check(String text) {
        var tokens = Tokens.of(text);
        if (!tokens.equals(Tokens.ofAny(text))) {
            throw new IllegalStateException("two ways give other words: " + tokens + " and " + Tokens.ofAny(text));
        }
        for (var token : tokens) {
            if (token.isEmpty() || token.length() > Tokens.MAX_CHARS) {
                throw new IllegalStateException("no token: " + token);
            }
        }
    }
}
