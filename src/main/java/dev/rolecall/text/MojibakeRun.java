package dev.rolecall.text;

import java.util.Optional;

/** One run of characters that are not ASCII, read again sequence by sequence where that makes sense. */
final class MojibakeRun {

    private final CodePage page;
    private final String run;
    private final char before;
    private final char after;
    private final boolean trusting;
    private final StringBuilder result;
    private int mended;
    private int weight;
    private boolean own;

    MojibakeRun(CodePage page, String run, char before, char after, boolean trusting) {
        this.page = page;
        this.run = run;
        this.before = before;
        this.after = after;
        this.trusting = trusting;
        this.result = new StringBuilder(run.length());
    }

    /** The run with its sequences read again, or as it stands where it is broken beyond that. */
    String mend() {
        var beyond = 0;
        var last = -1;
        var i = 0;
        while (i < run.length()) {
            var sequence = sequence(i);
            if (sequence.isPresent() && isMeant(sequence.get(), last == i)) {
                result.append(sequence.get().decoded());
                i += sequence.get().length();
                last = i;
                count(sequence.get());
            } else {
                beyond += sequence.isEmpty() && Utf8Sequence.isLead(page, run.charAt(i)) ? 1 : 0;
                result.append(run.charAt(i++));
            }
        }
        return beyond > 1 && beyond * 2 > mended ? run : result.toString();
    }

    private void count(Utf8Sequence sequence) {
        if (!sequence.isCutShort()) {
            mended++;
            weight += sequence.length();
            own |= sequence.own();
        }
    }

    /** Whether this code page alone reads some of the sequences. */
    boolean isOwn() {
        return own;
    }

    /** How many characters were read again. */
    int weight() {
        return weight;
    }

    private Optional<Utf8Sequence> sequence(int at) {
        return Utf8Sequence.at(page, run, at).or(() -> Utf8Sequence.damaged(page, run, at));
    }

    /** Whether a sequence is to be read again: for its own sake, or for the company it keeps. */
    private boolean isMeant(Utf8Sequence sequence, boolean beside) {
        if (sequence.isCutShort()) {
            return true;
        }
        var end = sequence.at() + sequence.length();
        var neighbours = new Neighbours(sequence, run, before, after);
        if (neighbours.isSure()) {
            return true;
        }
        var company = beside || Utf8Sequence.at(page, run, end).isPresent();
        return company && neighbours.isSureInCompany(trusting) || trusting && neighbours.isLikely();
    }
}
