/**
 * Share images: the words of a page set in type, as a PNG.
 *
 * <p>It knows letters and no postings, and uses no font, no drawing and no compression of the machine: the same words
 * are the same bytes everywhere.
 */
@NullMarked
package dev.rolecall.card;

import org.jspecify.annotations.NullMarked;
