package dev.rolecall.extract;

import dev.rolecall.body.Quote;
import dev.rolecall.body.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a posting and where they stand: a line, a sentence of one, or the value of a field.
 *
 * <p>Many rules read the same passage: what all of them need of its text is worked out once, when the first one asks.
 */
final class Passage {

    private final String text;
    private final int line;
    private final int offset;
    private final SectionKind section;
    private final String label;

    private @Nullable String folded;
    private @Nullable Words words;
    private @Nullable Concordance concordance;
    private long bit;

    /**
     * Some words.
     *
     * @param text the words
     * @param line the number of their line
     * @param offset where they start in the line
     * @param section what their section speaks of
     * @param label the heading over them, or the label of the field; empty without one
     */
    Passage(String text, int line, int offset, SectionKind section, String label) {
        this.text = text;
        this.line = line;
        this.offset = offset;
        this.section = section;
        this.label = label;
    }

    String text() {
        return text;
    }

    int line() {
        return line;
    }

    int offset() {
        return offset;
    }

    SectionKind section() {
        return section;
    }

    String label() {
        return label;
    }

    /** The words made comparable, as {@link Aligned} does it. */
    String folded() {
        if (folded == null) {
            folded = Aligned.of(text);
        }
        return folded;
    }

    /** The single words of {@link #folded}. */
    Words words() {
        if (words == null) {
            words = new Words(folded());
        }
        return words;
    }

    /** Enters it in a concordance, which tells from then on what it cannot hold. */
    void enter(Concordance posting) {
        bit = posting.add(folded(), words());
        concordance = posting;
    }

    /** Whether it may hold the piece with this number; of a passage that is in no concordance nothing is known. */
    boolean mayHold(Concordance.Runs pieces, int number) {
        return concordance == null || isAmong(concordance.holders(pieces, number));
    }

    /** Whether it is one of those that these bits of a concordance stand for. */
    boolean isAmong(long bits) {
        return (bits & bit) != 0;
    }

    /** A part of the words, as a place in the body. */
    Quote quote(int start, int end) {
        return new Quote(line, offset + start, offset + end);
    }

    /** All the words, as a place in the body. */
    Quote quote() {
        return quote(0, text.length());
    }

    /** A part of the words. */
    Passage part(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        var part = new Passage(text.substring(start, end), line, offset + start, section, label);
        if (folded != null) {
            part.folded = folded.substring(start, end);
        }
        if (!cutsWord(start)) {
            part.concordance = concordance;
            part.bit = bit;
        }
        return part;
    }

    private boolean cutsWord(int at) {
        return at > 0 && at < text.length() && Words.isPart(text.charAt(at - 1)) && Words.isPart(text.charAt(at));
    }
}
