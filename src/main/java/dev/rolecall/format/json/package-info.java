/**
 * Reads JSON, schema.org JobPosting first, into raw postings.
 *
 * <p>Nothing outside the file is fetched, whatever it links to.
 */
@NullMarked
package dev.rolecall.format.json;

import org.jspecify.annotations.NullMarked;
