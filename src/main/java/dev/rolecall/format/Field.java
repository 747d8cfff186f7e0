package dev.rolecall.format;

import dev.rolecall.body.Quote;

/**
 * A field of a raw posting: words of its listing data and what the source says they are.
 *
 * @param key what it is
 * @param origin how the source marks it
 * @param label the source's own name for it, or empty
 * @param quote its words in the body
 */
public record Field(FieldKey key, Origin origin, String label, Quote quote) {}
