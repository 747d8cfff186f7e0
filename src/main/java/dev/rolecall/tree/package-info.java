/**
 * Values with their places in the source: what JSON, XML and tables have in common, and the reader of JSON.
 *
 * <p>Knows nothing of postings.
 */
@NullMarked
package dev.rolecall.tree;

import org.jspecify.annotations.NullMarked;
