package dev.rolecall.pipeline;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.ledger.LedgerJson;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputTree;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.publish.PublishedPages;
import dev.rolecall.publish.SiteFolder;
import dev.rolecall.render.Concordance;
import dev.rolecall.render.SiteRenderer;
import dev.rolecall.search.SearchDocument;
import dev.rolecall.search.SearchIndex;
import dev.rolecall.vocabulary.Aliases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Writes the files of a catalog, posting by posting, then all others, and publishes them. */
final class SitePages {

    private final Catalog catalog;
    private final SiteRenderer renderer;
    private final Aliases aliases;
    private final PublishedPages published;
    private final Concordance concordance;
    private final Map<PostingId, Integer> places = new HashMap<>();
    private final Queue<Diagnostic> notes = new ConcurrentLinkedQueue<>();

    /** @param published the pages of postings that were published before */
    SitePages(Catalog catalog, SiteRenderer renderer, Aliases aliases, PublishedPages published) {
        this.catalog = catalog;
        this.aliases = aliases;
        this.renderer = renderer;
        this.published = published;
        this.concordance = Concordance.plan(catalog);
        for (var i = 0; i < catalog.entries().size(); i++) {
            places.put(catalog.entries().get(i).id(), i);
        }
    }

    /**
     * Publishes the site.
     *
     * @param folder where
     * @param postings gives the postings of a file, once more
     * @return how many files it has
     */
    int publish(SiteFolder folder, PostingStream postings, Workers workers, Progress progress) throws IOException {
        try (var staging = folder.begin()) {
            var tree = new OutputTree(staging::write);
            var setup = new SearchIndex.Setup(aliases, renderer.filters(), staging::spool);
            try (var index = new SearchIndex(catalog, setup)) {
                write(postings, new Target(tree, index), workers, progress);
            }
            staging.publish();
            return tree.size();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Where what is made of a posting goes. */
    private record Target(OutputTree tree, SearchIndex index) {}

    private void write(PostingStream postings, Target target, Workers workers, Progress progress) throws IOException {
        var files = catalog.entries().stream()
                .map(entry -> entry.id().path())
                .distinct()
                .sorted()
                .toList();
        var done = new int[1];
        workers.<String, Integer>inOrder(
                files,
                path -> write(path, postings, target),
                count -> progress.at(
                        "Writing", done[0] += count, catalog.entries().size()));
        var sink = sink(target.tree());
        workers.<SiteRenderer.Part, SiteRenderer.Part>inOrder(
                renderer.parts(concordance, this::kept),
                part -> {
                    part.write(sink);
                    return part;
                },
                part -> {});
        target.index().write(sink);
        target.tree().add(OutputFile.text(SiteFolder.LEDGER, LedgerJson.write(catalog.ledger())));
    }

    private List<OutputFile> kept(String address) {
        try {
            return published.at(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the pages of the postings of a file that are in the catalog; one without an address is not. */
    private int write(String path, PostingStream postings, Target target) throws IOException {
        var written = new int[1];
        postings.read(path, posting -> {
            var place = places.get(posting.id());
            if (place != null) {
                write(place, posting, target);
                written[0]++;
            }
        });
        return written[0];
    }

    private void write(int place, JobPosting posting, Target target) throws IOException {
        for (var file : renderer.posting(place, posting)) {
            target.tree().add(file);
        }
        concordance.collect(place, posting);
        var refusal = renderer.markupRefusal(place, posting);
        if (refusal != null) {
            notes.add(markupLeftOut(posting.id(), refusal));
        }
        target.index().add(place, renderer.document(place, SearchDocument.Words.of(posting)));
    }

    private static Diagnostic markupLeftOut(PostingId id, String refusal) {
        return Diagnostic.note(
                "markup-left-out",
                SourceLocation.file(id.path()),
                "The page of " + id + " carries no JobPosting markup: " + refusal + ".",
                "Supply what is missing in the facts file, if you know it.");
    }

    /** What writing the pages brought up, in no order. */
    List<Diagnostic> notes() {
        return List.copyOf(notes);
    }

    private static Consumer<OutputFile> sink(OutputTree tree) {
        return file -> {
            try {
                tree.add(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
