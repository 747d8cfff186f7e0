/**
 * The command: arguments, streams, colour, the clock and exit codes.
 *
 * <p>It decides how results are told, never what they are.
 */
@NullMarked
package dev.rolecall.cli;

import org.jspecify.annotations.NullMarked;
