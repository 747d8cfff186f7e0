package dev.rolecall.posting;

import dev.rolecall.body.Quote;
import dev.rolecall.diagnostic.SourceLocation;

/** Why we hold a fact to be true. */
public sealed interface Evidence {

    /** The rule that read it, in kebab case: {@code title-level-word}. */
    String rule();

    /**
     * Words of the posting.
     *
     * @param rule the rule that read them
     * @param quote where they stand in the body
     * @param words the words themselves, exactly as they stand there
     */
    record Quoted(String rule, Quote quote, String words) implements Evidence {}

    /**
     * Words of another posting, which is merged into this one.
     *
     * @param rule the rule that read them
     * @param at where they begin in its file
     * @param words the words themselves
     */
    record Elsewhere(String rule, SourceLocation at, String words) implements Evidence {}

    /**
     * The curator says so.
     *
     * @param at where, in the facts file
     */
    record Curated(SourceLocation at) implements Evidence {
        @Override
        public String rule() {
            return "curator";
        }
    }
}
