package dev.rolecall.render;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.render.page.Atlas;
import dev.rolecall.render.page.PostingPages;
import dev.rolecall.render.page.RollPages;
import dev.rolecall.render.page.SearchRows;
import dev.rolecall.search.SearchDocument;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the files of a site: those of each posting one by one, in any order and by several threads, then all others.
 */
public final class SiteRenderer {

    private final Theme theme;
    private final Atlas atlas;
    private final PostingPages postings;
    private final SearchRows searchRows;

    public SiteRenderer(Theme theme, SiteConfig config, Gazetteer places, Catalog catalog) {
        this.theme = theme;
        this.atlas = new Atlas(catalog, config, places);
        this.postings = new PostingPages(atlas);
        this.searchRows = new SearchRows(atlas);
    }

    /**
     * The files of one posting.
     *
     * @param index where it stands in the catalog
     * @param posting the posting
     */
    public List<OutputFile> posting(int index, JobPosting posting) {
        var page = postings.page(index, posting, null);
        var folder = atlas.catalog().entries().get(index).address();
        return List.of(file(folder, "page/posting.jte", page));
    }

    /** What the search shows and finds of a posting. */
    public SearchDocument searchDocument(int index, JobPosting posting) {
        return searchRows.document(index, posting);
    }

    /** All other files of the site, one by one. */
    public void site(Consumer<OutputFile> sink) {
        var roll = new RollPages(atlas);
        for (var page = 1; page <= roll.count(); page++) {
            sink.accept(file(roll.folder(page), "page/roll.jte", roll.page(page)));
        }
        theme.assets().forEach(sink);
    }

    private OutputFile file(String folder, String template, Object page) {
        return new OutputFile(OutputPath.page(folder), theme.render(template, page));
    }
}
