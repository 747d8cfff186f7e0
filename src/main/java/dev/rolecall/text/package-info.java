/**
 * Pure functions on strings, each class named by its noun.
 *
 * <p>Nothing here knows what a posting is, reads a file or keeps state.
 */
@NullMarked
package dev.rolecall.text;

import org.jspecify.annotations.NullMarked;
