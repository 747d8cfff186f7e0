package dev.rolecall.extract;

import dev.rolecall.body.Quote;

/**
 * A value that a rule read, and the words it read it from.
 *
 * @param value the value
 * @param quote its words
 */
record Found<T>(T value, Quote quote) {}
