/**
 * Finds and reads content files: a sorted walk with ignore rules and size limits.
 *
 * <p>It does not interpret what it reads.
 */
@NullMarked
package dev.rolecall.source;

import org.jspecify.annotations.NullMarked;
