package dev.rolecall.config;

import dev.rolecall.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a catalog, from {@code catalog.yaml}.
 *
 * @param title the name of the site
 * @param description one sentence on what it holds, or empty
 * @param baseUrl where it is published, always with a slash at the end, or null: then there are no canonical links
 *     and no sitemap
 * @param language the language of the site's own words, a BCP 47 tag
 * @param perPage how many rows a page of the roll has
 * @param curator who vouches for it, or null
 * @param markup content paths (prefixes) whose postings may carry JobPosting markup
 * @param cards whether share images are drawn, or null: then they are unless there are very many
 * @param additions what is added to the vocabularies
 */
public record SiteConfig(
        String title,
        String description,
        @Nullable WebAddress baseUrl,
        String language,
        int perPage,
        @Nullable Curator curator,
        List<String> markup,
        @Nullable Boolean cards,
        Additions additions) {

    /** The settings of a catalog without {@code catalog.yaml}. */
    public static final SiteConfig DEFAULT =
            new SiteConfig("Rolecall", "", null, "en", 50, null, List.of(), null, Additions.NONE);

    /**
     * Who vouches for the catalog.
     *
     * @param name a name
     * @param url where to find them, or null
     */
    public record Curator(String name, @Nullable WebAddress url) {}

    public SiteConfig {
        markup = List.copyOf(markup);
        if (perPage < 1) {
            throw new IllegalArgumentException("a page has at least one row");
        }
    }

    /** The same settings for a site that is published elsewhere. */
    public SiteConfig withBaseUrl(WebAddress address) {
        return new SiteConfig(title, description, address, language, perPage, curator, markup, cards, additions);
    }

    /** The same settings for a site without share images. */
    public SiteConfig withoutCards() {
        return new SiteConfig(title, description, baseUrl, language, perPage, curator, markup, false, additions);
    }
}
