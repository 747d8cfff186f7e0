package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.body.Quote;
import dev.rolecall.posting.Evidence;

/** The only maker of quoted evidence, so that its words are always those of the body. */
final class Proof {

    private Proof() {}

    /** The words at this place, as read by this rule. */
    static Evidence of(Body body, String rule, Quote quote) {
        return new Evidence.Quoted(rule, quote, body.words(quote));
    }
}
