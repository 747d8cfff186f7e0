/**
 * Turns a raw posting into a posting with facts, one extractor class per fact.
 *
 * <p>A rule knows the language of postings, never one company, board or file.
 */
@NullMarked
package dev.rolecall.extract;

import org.jspecify.annotations.NullMarked;
