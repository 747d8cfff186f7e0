/**
 * Makes the view records of each kind of page from the catalog.
 *
 * <p>It runs no template and writes no file.
 */
@NullMarked
package dev.rolecall.render.page;

import org.jspecify.annotations.NullMarked;
