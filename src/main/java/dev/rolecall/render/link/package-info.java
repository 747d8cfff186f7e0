/**
 * Addresses from page to page, and names of words within a page.
 *
 * <p>It does not know what stands at an address.
 */
@NullMarked
package dev.rolecall.render.link;

import org.jspecify.annotations.NullMarked;
