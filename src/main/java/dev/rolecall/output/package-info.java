/**
 * Where output files go: paths that cannot leave the site, and a tree that takes each path once.
 *
 * <p>It does not touch the disk.
 */
@NullMarked
package dev.rolecall.output;

import org.jspecify.annotations.NullMarked;
