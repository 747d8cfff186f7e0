/**
 * Reads the layout of plain lines: bullets, wrapped paragraphs, value and label without a space between.
 *
 * <p>It yields blocks; which of them are fields and which are noise is not decided here.
 */
@NullMarked
package dev.rolecall.layout;

import org.jspecify.annotations.NullMarked;
