/**
 * Finds postings that repeat one another: of one employer, for one role, in almost the same words.
 *
 * <p>It keeps hashes of words, and full text never; it decides nothing about addresses.
 */
@NullMarked
package dev.rolecall.catalog.duplicate;

import org.jspecify.annotations.NullMarked;
