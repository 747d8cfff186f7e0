/**
 * The site's own words for days, pay, places and counts.
 *
 * <p>It knows values, not pages.
 */
@NullMarked
package dev.rolecall.render.wording;

import org.jspecify.annotations.NullMarked;
