/**
 * Compares the facts of postings with gold records: what people say that the postings say.
 *
 * <p>It does not read postings, and decides no fact.
 */
@NullMarked
package dev.rolecall.evaluation;

import org.jspecify.annotations.NullMarked;
