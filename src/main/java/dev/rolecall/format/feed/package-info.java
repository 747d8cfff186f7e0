/**
 * Reads XML in which postings are elements: RSS, Atom, and what job boards give out as XML.
 *
 * <p>The XML itself is read elsewhere; nothing is fetched.
 */
@NullMarked
package dev.rolecall.format.feed;

import org.jspecify.annotations.NullMarked;
