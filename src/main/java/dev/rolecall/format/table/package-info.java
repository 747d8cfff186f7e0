/**
 * Reads files in which a line is a posting: tables with a header, and JSON Lines.
 *
 * <p>Names of columns are looked up among the labels that any source uses; there is none for one source only.
 */
@NullMarked
package dev.rolecall.format.table;

import org.jspecify.annotations.NullMarked;
