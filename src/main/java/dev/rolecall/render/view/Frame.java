package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of every page.
 *
 * @param language the language of the site's own words
 * @param root the way from the page to the site's root, ending in a slash
 * @param bodyClass the kind of page, for the style sheet
 * @param script the name of its script
 * @param title the title of the page, with the name of the site
 * @param description one sentence for previews
 * @param site the name of the site
 * @param home the roll
 * @param onHome {@code page} on the roll itself, else null
 * @param browse where narrow screens find the overviews
 * @param nav the overviews in the header
 * @param canonical the public address of the page, or null
 * @param image what a preview of the page shows, or null
 * @param robots what crawlers are told, or null
 * @param refresh the relative address of the page that takes the place of this one at once, or null
 * @param feeds the feeds of the page
 * @param markup structured data as JSON, safe to stand in a script element, or null
 * @param curator who vouches for the roll, or null
 */
public record Frame(
        String language,
        String root,
        String bodyClass,
        String script,
        String title,
        String description,
        String site,
        String home,
        @Nullable String onHome,
        Link browse,
        List<Link> nav,
        @Nullable String canonical,
        @Nullable Image image,
        @Nullable String robots,
        @Nullable String refresh,
        List<FeedLink> feeds,
        @Nullable String markup,
        @Nullable Link curator) {

    /**
     * A feed that a page names.
     *
     * @param href its address
     * @param type its media type
     * @param title what it holds
     */
    public record FeedLink(String href, String type, String title) {}

    /**
     * What a preview of a page shows.
     *
     * @param address its whole address
     * @param width how wide it is, in pixels
     * @param height how high it is, in pixels
     * @param words what it says
     */
    public record Image(String address, int width, int height, String words) {}

    public Frame {
        nav = List.copyOf(nav);
        feeds = List.copyOf(feeds);
    }
}
