/**
 * Reads HTML, whole or in fragments, into blocks of the body model.
 *
 * <p>It keeps words and structure only; no attribute but a checked link target survives.
 */
@NullMarked
package dev.rolecall.html;

import org.jspecify.annotations.NullMarked;
