package dev.rolecall.render.page;

import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.Roll.Pages;
import dev.rolecall.render.wording.Counts;
import org.jspecify.annotations.Nullable;

/**
 * A long list cut into pages: the first in the list's folder, the others in {@code page/2/} and so on below it.
 *
 * @param folder the list's folder
 * @param total how many there are
 * @param listed how many of them, the first, have pages
 * @param perPage how many a page holds
 * @param noun what they are called on a page, with a capital: {@code Rows}
 */
record Pager(String folder, int total, int listed, int perPage, String noun) {

    /** A list of which every item has its page. */
    static Pager whole(String folder, int total, int perPage, String noun) {
        return new Pager(folder, total, total, perPage, noun);
    }

    int pages() {
        return Math.max(1, (listed + perPage - 1) / perPage);
    }

    String folder(int page) {
        return page == 1 ? folder : folder + "page/" + page + "/";
    }

    /** How many stand before the page. */
    int offset(int page) {
        return (page - 1) * perPage;
    }

    int end(int page) {
        return Math.min(listed, page * perPage);
    }

    /** The range of a page: {@code Rows 51 to 100 of 812}. */
    String range(int page) {
        return noun + " " + Counts.figure(offset(page) + 1) + " to " + Counts.figure(end(page)) + " of "
                + Counts.figure(total);
    }

    /** The way to the other pages, or null when there is but one. */
    @Nullable
    Pages links(int page, Href href) {
        return between(page, href, null);
    }

    /**
     * The way to the other pages, and from the last page of a list that is cut to where all are; null when one page
     * holds all.
     *
     * @param all where all are found
     */
    @Nullable
    Pages links(int page, Href href, String all) {
        return between(
                page, href, listed < total ? Link.to("All " + Counts.figure(total) + " in the search", all) : null);
    }

    private @Nullable Pages between(int page, Href href, @Nullable Link rest) {
        if (pages() == 1 && rest == null) {
            return null;
        }
        var isLast = page == pages();
        return new Pages(
                range(page),
                page == 1 ? null : Link.to("Previous " + Counts.figure(perPage), href.page(folder(page - 1))),
                isLast
                        ? null
                        : Link.to("Next " + Counts.figure(end(page + 1) - end(page)), href.page(folder(page + 1))),
                isLast ? rest : null);
    }
}
