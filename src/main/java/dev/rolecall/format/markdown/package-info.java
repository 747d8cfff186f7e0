/**
 * Reads Markdown, with or without front matter and headers, into raw postings.
 *
 * <p>No HTML is rendered: the syntax tree becomes blocks of the body model.
 */
@NullMarked
package dev.rolecall.format.markdown;

import org.jspecify.annotations.NullMarked;
