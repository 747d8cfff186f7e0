package dev.rolecall.extract;

import dev.rolecall.body.Quote;
import dev.rolecall.body.SectionKind;

/**
 * Some words of a posting and where they stand: a line, a sentence of one, or the value of a field.
 *
 * @param text the words
 * @param line the number of their line
 * @param offset where they start in the line
 * @param section what their section speaks of
 * @param label the heading over them, or the label of the field; empty without one
 */
record Passage(String text, int line, int offset, SectionKind section, String label) {

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
        return new Passage(text.substring(start, end), line, offset + start, section, label);
    }
}
