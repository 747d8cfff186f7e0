/**
 * The domain: a job posting, its facts, and the words that prove each fact.
 *
 * <p>It does not know how postings are read, nor how they are shown.
 */
@NullMarked
package dev.rolecall.posting;

import org.jspecify.annotations.NullMarked;
