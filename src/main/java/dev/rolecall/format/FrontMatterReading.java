package dev.rolecall.format;

import dev.rolecall.diagnostic.Outcome;

/** Reads the fields between two lines of dashes that generators of sites put above a text, whatever the text is. */
public interface FrontMatterReading {

    /** The offset behind the front matter of a text; 0 when it has none. */
    int end(SourceText source);

    /**
     * What the front matter says; no value, and a note, when it says that the file is not to be shown yet.
     *
     * @param end the offset behind it
     */
    Outcome<Draft> read(SourceText source, int end);
}
