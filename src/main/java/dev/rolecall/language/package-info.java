/**
 * Languages: their names, and which one a text is written in, as data and one counter of words.
 *
 * <p>It knows nothing of postings, and never translates.
 */
@NullMarked
package dev.rolecall.language;

import org.jspecify.annotations.NullMarked;
