/**
 * Reads what the curator sets: the catalog's settings and the facts files.
 *
 * <p>It checks names and shapes; it does not read postings.
 */
@NullMarked
package dev.rolecall.config;

import org.jspecify.annotations.NullMarked;
