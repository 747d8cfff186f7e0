/**
 * The files for machines: JSON, Markdown, feeds, sitemap and markup.
 *
 * <p>It does not know the theme.
 */
@NullMarked
package dev.rolecall.render.export;

import org.jspecify.annotations.NullMarked;
