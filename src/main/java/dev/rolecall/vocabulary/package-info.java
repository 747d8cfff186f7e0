/**
 * The words the trade uses, as data: skills, places, section names, field labels; and their matchers.
 *
 * <p>It decides what a word may mean, never what a posting says.
 */
@NullMarked
package dev.rolecall.vocabulary;

import org.jspecify.annotations.NullMarked;
