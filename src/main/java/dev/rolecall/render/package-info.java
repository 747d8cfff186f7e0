/**
 * Plans pages, makes their view records and runs the templates.
 *
 * <p>Templates receive finished text; a page never computes a fact.
 */
@NullMarked
package dev.rolecall.render;

import org.jspecify.annotations.NullMarked;
