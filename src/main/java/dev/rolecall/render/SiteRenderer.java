package dev.rolecall.render;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.render.export.CatalogJson;
import dev.rolecall.render.export.Feeds;
import dev.rolecall.render.export.JobMarkup;
import dev.rolecall.render.export.PostingJson;
import dev.rolecall.render.export.PostingMarkdown;
import dev.rolecall.render.export.Sitemap;
import dev.rolecall.render.page.Atlas;
import dev.rolecall.render.page.FacetNode;
import dev.rolecall.render.page.FacetPages;
import dev.rolecall.render.page.NotFoundPages;
import dev.rolecall.render.page.OverviewPages;
import dev.rolecall.render.page.PostingPages;
import dev.rolecall.render.page.RollPages;
import dev.rolecall.render.page.ShortlistPages;
import dev.rolecall.search.SearchDocument;
import dev.rolecall.vocabulary.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files of a site: those of each posting in any order and by several threads, and all others one by one.
 *
 * <p>Immutable; it holds a few numbers per posting beside the catalog.
 */
public final class SiteRenderer {

    private final Theme theme;
    private final SiteConfig config;
    private final Catalog catalog;
    private final Atlas atlas;
    private final PostingPages postings;
    private final JobMarkup markup;

    public SiteRenderer(Theme theme, SiteConfig config, Gazetteer places, Catalog catalog) {
        this.theme = theme;
        this.config = config;
        this.catalog = catalog;
        this.atlas = new Atlas(catalog, config, places);
        this.postings = new PostingPages(atlas);
        this.markup = new JobMarkup(config, places);
    }

    /**
     * The files of one posting: its page, its facts, its text and its image.
     *
     * @param index where it stands in the catalog
     * @param posting the posting
     */
    public List<OutputFile> posting(int index, JobPosting posting) {
        var entry = catalog.entries().get(index);
        var whole = entry.merged() == null ? posting : entry.merged().in(posting);
        var page = postings.page(index, whole, markup.of(entry, whole));
        var files = new ArrayList<OutputFile>();
        files.add(file(entry.address(), "page/posting.jte", page));
        files.add(new OutputFile(new OutputPath(entry.address() + "posting.json"), PostingJson.of(entry, whole)));
        files.add(OutputFile.text(entry.address() + "posting.md", PostingMarkdown.of(entry, whole)));
        atlas.cards().file(atlas.cards().of(entry), entry.address()).ifPresent(files::add);
        return files;
    }

    /** Why a posting whose source may carry markup carries none, or null. */
    public @Nullable String markupRefusal(int index, JobPosting posting) {
        return markup.refusal(catalog.entries().get(index), posting);
    }

    /**
     * The row of a posting for the search index, in the words of the roll.
     *
     * @param index where it stands in the catalog
     * @param words what else it is found by
     */
    public SearchDocument document(int index, SearchDocument.Words words) {
        return postings.document(index, words);
    }

    /** The values that the filters of the roll show, as {@code skill:python}. */
    public Set<String> filters() {
        return new RollPages(atlas).filters();
    }

    /** Some files of the site, which can be written while others are. */
    @FunctionalInterface
    public interface Part {
        /** Writes the files. */
        void write(Consumer<OutputFile> sink);
    }

    /** The site as it was published before. */
    @FunctionalInterface
    public interface Published {
        /** The files of the posting at an address; none when they are not at hand. */
        List<OutputFile> at(String address);
    }

    /**
     * All other files of the site, in parts that may be written in any order and by several threads.
     *
     * @param concordance what was collected while the postings were rendered
     * @param published where the pages are that postings keep which cannot be read this time
     */
    public List<Part> parts(Concordance concordance, Published published) {
        var parts = new ArrayList<Part>();
        var facets = new FacetPages(atlas);
        var feeds = new Feeds(catalog, config);
        for (var node : atlas.nodes()) {
            parts.add(sink -> facet(facets, node, concordance, sink));
            parts.add(sink -> feeds.of(
                            FacetPages.name(node),
                            node.facet().address(),
                            node.facet().members())
                    .forEach(sink));
        }
        parts.addAll(new RelicParts(theme, feeds, atlas, published).all());
        var roll = new RollPages(atlas);
        IntStream.rangeClosed(1, roll.count())
                .forEach(page ->
                        parts.add(sink -> sink.accept(file(roll.folder(page), "page/roll.jte", roll.page(page)))));
        parts.add(this::overviews);
        var all = IntStream.range(0, catalog.entries().size()).boxed().toList();
        parts.add(sink -> feeds.of("All roles", "", all).forEach(sink));
        parts.add(sink -> sink.accept(CatalogJson.of(catalog)));
        parts.add(sink -> sink.accept(new OutputFile(
                new OutputPath("404.html"), theme.render("page/not_found.jte", new NotFoundPages(atlas).page()))));
        parts.add(sink ->
                sink.accept(file(ShortlistPages.FOLDER, "page/shortlist.jte", new ShortlistPages(atlas).page())));
        parts.add(this::crawlers);
        parts.add(sink -> theme.assets().forEach(sink));
        parts.add(sink -> atlas.cards().fileOfSite().ifPresent(sink));
        return parts;
    }

    private void facet(FacetPages pages, FacetNode node, Concordance concordance, Consumer<OutputFile> sink) {
        for (var page = 1; page <= pages.count(node); page++) {
            sink.accept(file(pages.folder(node, page), "page/facet.jte", pages.page(node, page, concordance::of)));
        }
    }

    private void overviews(Consumer<OutputFile> sink) {
        var overviews = new OverviewPages(atlas);
        for (var kind : FacetKind.values()) {
            for (var page = 1; page <= overviews.count(kind); page++) {
                sink.accept(file(overviews.folder(kind, page), "page/overview.jte", overviews.page(kind, page)));
            }
        }
    }

    private void crawlers(Consumer<OutputFile> sink) {
        sink.accept(OutputFile.text(".nojekyll", ""));
        var base = config.baseUrl();
        var robots = "User-agent: *\nAllow: /\n";
        sink.accept(
                OutputFile.text("robots.txt", base == null ? robots : robots + "Sitemap: " + base + "sitemap.xml\n"));
        if (base != null) {
            Sitemap.of(base, folders(), this::changed).forEach(sink);
        }
    }

    /** Pages worth finding: closed roles are kept for those who have their address, not offered to others. */
    private List<String> folders() {
        var folders = new ArrayList<String>();
        folders.add("");
        for (var kind : FacetKind.values()) {
            folders.add(kind.folder() + "/");
        }
        atlas.nodes().forEach(node -> folders.add(node.facet().address()));
        catalog.entries().stream()
                .filter(entry -> entry.status().isOpen())
                .forEach(entry -> folders.add(entry.address()));
        return folders;
    }

    private LocalDate changed(String folder) {
        var page = catalog.ledger().at(folder);
        if (page == null) {
            throw new IllegalStateException("not in the ledger: " + folder);
        }
        return page.changed();
    }

    private OutputFile file(String folder, String template, Object page) {
        return new OutputFile(OutputPath.page(folder), theme.render(template, page));
    }
}
