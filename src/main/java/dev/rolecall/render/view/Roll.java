package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows.
 *
 * @param start the number of the first row
 * @param rows the rows
 * @param pages the way to the other pages, or null when there are none
 */
public record Roll(int start, List<Row> rows, @Nullable Pages pages) {

    /**
     * The way to the pages before and after.
     *
     * @param range which rows these are: {@code Rows 51 to 100 of 812}
     * @param previous the page before, or null
     * @param next the page after, or null
     * @param rest where those without a page are found, or null
     */
    public record Pages(
            String range,
            @Nullable Link previous,
            @Nullable Link next,
            @Nullable Link rest) {}

    public Roll {
        rows = List.copyOf(rows);
    }
}
