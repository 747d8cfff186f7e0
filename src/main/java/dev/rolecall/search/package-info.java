/**
 * The search index: tokens, postings lists and their serialised form.
 *
 * <p>It is read by the browser; nothing here asks queries.
 */
@NullMarked
package dev.rolecall.search;

import org.jspecify.annotations.NullMarked;
