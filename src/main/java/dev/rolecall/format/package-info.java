/**
 * What every source format shares: the contract of a reader, located fields, and the assembly of a clean body.
 *
 * <p>It does not know which formats exist; the pipeline lists them.
 */
@NullMarked
package dev.rolecall.format;

import org.jspecify.annotations.NullMarked;
