package dev.rolecall.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A page of the whole catalog.
 *
 * @param frame what surrounds it
 * @param count its heading, which is the count
 * @param sub how many are open and closed
 * @param filters the filters, or null when there is nothing to filter
 * @param roll the rows
 */
public record RollPage(
        Frame frame, String count, String sub, @Nullable Filters filters, Roll roll) {}
