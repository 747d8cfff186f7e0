package dev.rolecall.format;

/** How a source marks a field, most trusted first. */
public enum Origin {
    /** A named field of structured data, as JSON, XML or front matter. */
    STRUCTURED,
    /** A label that the text itself carries, as in {@code Job type: full time}. */
    LABELLED,
    /** A line whose place at the head of the posting tells what it is. */
    HEADER
}
