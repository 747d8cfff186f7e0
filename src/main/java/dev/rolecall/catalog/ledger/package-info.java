/**
 * What has been published where, and by what a posting is known again after its file was renamed, retitled or moved.
 *
 * <p>It knows no catalog: it sees addresses and the marks of postings, never pages.
 */
@NullMarked
package dev.rolecall.catalog.ledger;

import org.jspecify.annotations.NullMarked;
