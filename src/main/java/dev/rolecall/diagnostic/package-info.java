/**
 * What is said about content: problems with their place and cure, and values that come with problems.
 *
 * <p>It formats plain text only; colour and streams belong to the command line.
 */
@NullMarked
package dev.rolecall.diagnostic;

import org.jspecify.annotations.NullMarked;
