/**
 * Reads plain text, with or without a title, into raw postings.
 *
 * <p>Words are never changed; only layout is read.
 */
@NullMarked
package dev.rolecall.format.text;

import org.jspecify.annotations.NullMarked;
