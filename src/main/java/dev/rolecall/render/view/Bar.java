package dev.rolecall.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A value, its count, and the count drawn.
 *
 * @param text the value
 * @param href its page, or null
 * @param count how many postings have it
 * @param of what the count is a part of, for those who do not see the bar, or null
 * @param width the bar, in percent
 * @param style {@code nil} for a value that is absent, else null
 */
public record Bar(
        String text,
        @Nullable String href,
        String count,
        @Nullable String of,
        String width,
        @Nullable String style) {}
