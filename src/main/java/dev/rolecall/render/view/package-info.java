/**
 * What the templates receive: finished text, addresses and flags.
 *
 * <p>Nothing here computes; a template needs no more than these records.
 */
@NullMarked
package dev.rolecall.render.view;

import org.jspecify.annotations.NullMarked;
