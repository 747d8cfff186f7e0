/**
 * Reads HTML pages into raw postings: structured data in them first, else their main text.
 *
 * <p>No script of a page is run and nothing it links to is fetched.
 */
@NullMarked
package dev.rolecall.format.page;

import org.jspecify.annotations.NullMarked;
