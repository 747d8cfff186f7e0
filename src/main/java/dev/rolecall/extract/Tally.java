package dev.rolecall.extract;

import dev.rolecall.body.Quote;

/** What speaks for a name as the employer's. */
final class Tally {

    /** What is worth so much names an employer wherever it stands. */
    static final int STRONG = 3;

    private final String name;
    private Quote quote;
    private int votes;
    private int best;
    private boolean isOwner;

    Tally(String name, Quote quote) {
        this.name = name;
        this.quote = quote;
    }

    String name() {
        return name;
    }

    int votes() {
        return votes;
    }

    /** Notes votes of a place; the quote is where the name got most at once. */
    void add(int more, Quote at) {
        votes += more;
        if (more > best) {
            best = more;
            quote = at;
        }
    }

    /** Notes a heading that names it. */
    void addHeading() {
        votes += STRONG;
        best = STRONG;
    }

    /** Notes that jobs are applied for at an address of that name. */
    void addHost() {
        votes += STRONG;
        isOwner = true;
    }

    /** Notes that something belongs to it, as to a person or a house. */
    void setOwner() {
        isOwner = true;
    }

    /** A product is named beside the same words as an employer; it is the employer only where it is sure. */
    boolean isCredible(boolean isSkill) {
        if (isSkill) {
            return best >= STRONG && votes > STRONG || votes >= 2 * STRONG;
        }
        return votes > 1 || isOwner;
    }

    Found<String> found() {
        return new Found<>(name, quote);
    }
}
