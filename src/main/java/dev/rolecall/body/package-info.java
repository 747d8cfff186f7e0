/**
 * The text of a posting as a model: sections of numbered lines of inline pieces, each with its place in the source.
 *
 * <p>It holds no markup: what is not in this model cannot reach a page.
 */
@NullMarked
package dev.rolecall.body;

import org.jspecify.annotations.NullMarked;
