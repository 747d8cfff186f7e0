package dev.rolecall.layout;

import dev.rolecall.text.LineWrap;
import dev.rolecall.vocabulary.FieldLabels;

/** Tells whether a line goes on in the next: what begins with a small letter may be a label all the same. */
public final class LineJoint {

    /** What goes on in a label, as in "the right place and\nlocation", is longer than a value. */
    private static final int MAX_VALUE_CHARS = 40;

    private final FieldLabels labels;

    public LineJoint(FieldLabels labels) {
        this.labels = labels;
    }

    /** Whether words go on in the next line. */
    public boolean goesOn(String words, String next) {
        return LineWrap.goesOn(words, next) && (words.length() > MAX_VALUE_CHARS || !labels.opens(next));
    }
}
