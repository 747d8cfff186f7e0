package dev.rolecall.render.view;

import org.jspecify.annotations.Nullable;

/**
 * One row of the roll.
 *
 * @param permalink the posting, for the script
 * @param since the ISO date it was first published here, for the script
 * @param href its page
 * @param title its title, in brackets when it is not the employer's
 * @param supplied whether the title is not the employer's
 * @param lang the language of the posting's own words, or null where it is the site's
 * @param closed whether it takes no applications
 * @param by who employs, and the team
 * @param note a remark on the title, or null
 * @param gist words of the posting that say what it is, or null
 * @param why why the row stands in a list of similar ones, or null
 * @param place where
 * @param level at what level
 * @param pay for what pay
 * @param status whether it is open
 * @param skills some skills, or null
 * @param more how many others, or null
 */
public record Row(
        String permalink,
        String since,
        String href,
        String title,
        boolean supplied,
        @Nullable String lang,
        boolean closed,
        String by,
        @Nullable String note,
        @Nullable String gist,
        @Nullable String why,
        Cell place,
        Cell level,
        Cell pay,
        StatusCell status,
        @Nullable String skills,
        @Nullable String more) {

    /**
     * One column.
     *
     * @param text its main words, or null when nothing is stated
     * @param small the words below, or null
     */
    public record Cell(@Nullable String text, @Nullable String small) {

        /** Nothing is stated. */
        public static final Cell NIL = new Cell(null, null);
    }

    /**
     * The last column.
     *
     * @param date the day it was posted, or closed, as people read it, or null
     * @param datetime the same for machines, or null
     */
    public record StatusCell(
            @Nullable String date, @Nullable String datetime) {}
}
