/**
 * Puts postings in order: permalinks, facets, similar postings, the ledger of addresses.
 *
 * <p>It keeps facts and addresses, never the text of postings.
 */
@NullMarked
package dev.rolecall.catalog;

import org.jspecify.annotations.NullMarked;
