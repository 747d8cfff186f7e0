/**
 * Reads what job boards give out as JSON: one small class for each board, known by the names of its fields.
 *
 * <p>No board is known by its address, and nothing is fetched.
 */
@NullMarked
package dev.rolecall.format.board;

import org.jspecify.annotations.NullMarked;
