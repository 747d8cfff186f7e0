/**
 * Writes a site beside the published one and changes over in one step.
 *
 * <p>It never writes outside the output folder and its own temporary sibling.
 */
@NullMarked
package dev.rolecall.publish;

import org.jspecify.annotations.NullMarked;
