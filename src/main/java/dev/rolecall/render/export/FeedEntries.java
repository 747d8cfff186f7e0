package dev.rolecall.render.export;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Entry;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.language.Language;
import dev.rolecall.render.page.Titles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The entries of a feed. Dates are those of the postings, else of their first publication here, so that building again
 * changes nothing.
 *
 * @param title the name of the feed
 * @param folder the folder of the feed and of its page
 * @param items the newest entries
 */
record FeedEntries(String title, String folder, List<Item> items) {

    /** Of the whole catalog. */
    private static final int MOST = 100;

    /** Of one value of a facet: a catalog has thousands of them, each with two feeds. */
    private static final int MOST_OF_FACET = 25;

    /**
     * One entry.
     *
     * @param id a name that never changes
     * @param url its page: absolute when the site's address is known, else relative to the feed
     * @param title its title, and whether it is closed
     * @param summary words of the posting
     * @param company who employs, or empty
     * @param language the tag of the language it is written in, or empty where that is the site's or not known
     * @param day when it was posted, or first published
     */
    record Item(String id, String url, String title, String summary, String company, String language, LocalDate day) {}

    FeedEntries {
        items = List.copyOf(items);
    }

    static FeedEntries of(String title, String folder, List<Integer> members, Catalog catalog, SiteConfig config) {
        var items = members.stream()
                .map(index -> catalog.entries().get(index))
                .sorted(Comparator.comparing(FeedEntries::day).reversed().thenComparing(Entry::address))
                .limit(folder.isEmpty() ? MOST : MOST_OF_FACET)
                .map(entry -> item(entry, folder, config))
                .toList();
        return new FeedEntries(title, folder, items);
    }

    private static Item item(Entry entry, String folder, SiteConfig config) {
        var base = config.baseUrl();
        var company = entry.company();
        return new Item(
                base == null ? "urn:rolecall:" + entry.address() : base + entry.address(),
                base == null ? Addresses.relative(folder, entry.address()) : base + entry.address(),
                Titles.withCompany(entry) + (entry.status().isOpen() ? "" : " (closed)"),
                entry.gist(),
                company == null ? "" : company.name(),
                language(entry, config),
                day(entry));
    }

    private static LocalDate day(Entry entry) {
        return entry.datePosted() == null ? entry.firstPublished() : entry.datePosted();
    }

    private static String language(Entry entry, SiteConfig config) {
        var language = entry.language();
        return language == null || Language.parse(config.language()).equals(Optional.of(language))
                ? ""
                : language.tag();
    }

    /** The day of the newest entry; the beginning of the catalog's time when there is none. */
    LocalDate updated() {
        return items.isEmpty() ? LocalDate.EPOCH : items.get(0).day();
    }

    String id(SiteConfig config) {
        return config.baseUrl() == null ? "urn:rolecall:" + folder : config.baseUrl() + folder;
    }
}
