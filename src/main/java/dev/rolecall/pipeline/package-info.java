/**
 * Runs the stages in order, in parallel and in bounded memory.
 *
 * <p>It is the only package that knows all stages; it holds no rule of its own.
 */
@NullMarked
package dev.rolecall.pipeline;

import org.jspecify.annotations.NullMarked;
