/**
 * Shows a site on this machine while it is being worked on.
 *
 * <p>It answers on the loopback address only, and changes no file.
 */
@NullMarked
package dev.rolecall.serve;

import org.jspecify.annotations.NullMarked;
