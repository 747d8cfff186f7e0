package dev.rolecall.pipeline;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.CatalogAssembly;
import dev.rolecall.catalog.CompanyNames;
import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Summary;
import dev.rolecall.catalog.ledger.Danger;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.Additions;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.config.SiteConfigReader;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.PostingReader;
import dev.rolecall.publish.SiteFolder;
import dev.rolecall.render.SiteRenderer;
import dev.rolecall.render.Theme;
import dev.rolecall.source.ContentFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Builds a site: reads every posting, assembles the catalog, writes the pages beside the published site and changes
 * over.
 *
 * <p>Postings are read and written in parallel; the outcome does not depend on how many threads there are.
 */
public final class SiteBuild {

    /** About 100 MB of memory: 15,000 postings of the usual size are held between reading and writing. */
    private static final long MAX_HELD_CHARS = 75_000_000L;

    private final BuildRequest request;
    private final SiteFolder folder;
    private final Progress progress;
    private final Function<Additions, Toolchain> loading;
    private final Held held = new Held(MAX_HELD_CHARS);
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    public SiteBuild(BuildRequest request, Progress progress) {
        this(request, progress, Toolchain::load);
    }

    SiteBuild(BuildRequest request, Progress progress, Function<Additions, Toolchain> loading) {
        this.request = request;
        this.folder = new SiteFolder(request.site());
        this.progress = progress;
        this.loading = loading;
    }

    /** Reads and assembles, and publishes nothing. */
    public BuildReport check() throws IOException {
        try (var workers = workers()) {
            var content = open();
            return report(assembled(content, workers), 0);
        }
    }

    /** Reads and assembles, and tells which postings are several that became one. */
    List<Entry> merged() throws IOException {
        try (var workers = workers()) {
            return assembled(open(), workers).entries().stream()
                    .filter(entry -> entry.merged() != null)
                    .toList();
        }
    }

    /** Builds and publishes, unless errors forbid it. */
    public BuildReport build() throws IOException {
        refuseOverlap();
        var lock = folder.lock(() -> progress.waits("another build to end, which is publishing to " + request.site()));
        try (lock;
                var workers = workers()) {
            var content = open();
            return published(content, assembled(content, workers), workers);
        }
    }

    private BuildReport published(Content content, Catalog catalog, Workers workers) throws IOException {
        if (content.config() == null
                || Danger.isIn(diagnostics)
                || request.strict() && diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return report(catalog, 0);
        }
        var theme = theme();
        if (theme == null) {
            return report(catalog, 0);
        }
        var renderer = new SiteRenderer(
                theme,
                drawn(placed(content.config()), catalog.ledger()),
                content.tools().places(),
                catalog);
        var pages = new SitePages(
                catalog, renderer, content.tools().aliases(), published().pages());
        var files = pages.publish(folder, new PostingsAgain(held, content.source(), workers), workers, progress);
        diagnostics.addAll(pages.notes());
        return report(catalog, files);
    }

    private @Nullable Theme theme() {
        if (request.templates() == null) {
            return Theme.builtIn();
        }
        var theme = Theme.compile(request.templates(), request.themeCache());
        diagnostics.addAll(theme.diagnostics());
        return theme.value();
    }

    /** The settings, with the address that the command line names. */
    private SiteConfig placed(SiteConfig config) {
        return request.baseUrl() == null ? config : config.withBaseUrl(request.baseUrl());
    }

    /** The settings, without share images where there would be too many. */
    private SiteConfig drawn(SiteConfig config, Ledger ledger) {
        if (!CardLimit.isPassed(config, ledger)) {
            return config;
        }
        diagnostics.add(CardLimit.told(ledger));
        return config.withoutCards();
    }

    /** What the content folder holds: its settings, or null where they cannot be read, and its postings. */
    private record Content(
            @Nullable SiteConfig config, ContentFolder.Listing listing, Toolchain tools, PostingSource source) {

        List<String> files() {
            return listing.postings();
        }

        /** Files and folders that are there, of which something could not be read or was not. */
        Set<String> unread(List<Diagnostic> problems) {
            return Stream.concat(
                            listing.diagnostics().stream(), problems.stream().filter(Diagnostic::isError))
                    .map(each -> each.location().path())
                    .collect(Collectors.toSet());
        }

        Additions additions() {
            return config == null ? Additions.NONE : config.additions();
        }
    }

    private static Workers workers() {
        return new Workers(Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    private Content open() throws IOException {
        var folder = new ContentFolder(request.content(), PostingReader.MAX_BYTES);
        var listing = folder.list();
        diagnostics.addAll(listing.diagnostics());
        var config = listing.hasSettings()
                ? new SiteConfigReader().read(ContentFolder.SETTINGS, folder.text(ContentFolder.SETTINGS))
                : Outcome.of(SiteConfig.DEFAULT);
        diagnostics.addAll(config.diagnostics());
        var tools = loading.apply(config.orElse(SiteConfig.DEFAULT).additions());
        return new Content(
                config.value(), listing, tools, new PostingSource(folder, listing, tools.reader(), tools.extractor()));
    }

    private Catalog assembled(Content content, Workers workers) throws IOException {
        var summaries = new ArrayList<Summary>();
        var companies = new CompanyNames(content.additions().companies());
        workers.<String, FileResult>inOrder(content.files(), path -> read(path, content.source()), result -> {
            diagnostics.addAll(result.said());
            result.summaries().forEach(summary -> summaries.add(companies.named(summary)));
            progress.at("Reading", summaries.size(), content.files().size());
        });
        diagnostics.addAll(content.source().unusedFacts());
        var ledger = ledger();
        var again = new PostingsAgain(held, content.source(), workers);
        var outcome = again.during(() -> new CatalogAssembly(
                        content.tools().places(), content.tools().skills().categories())
                .assemble(
                        summaries,
                        ledger,
                        request.asOf(),
                        new CatalogAssembly.Content(content.unread(diagnostics), again)));
        diagnostics.addAll(outcome.diagnostics());
        if (outcome.value() == null) {
            throw new IllegalStateException("an assembly always has a catalog");
        }
        return outcome.value();
    }

    /** What stays of a file: no text of its postings but of those that are held. */
    private record FileResult(List<Summary> summaries, List<Diagnostic> said) {}

    private FileResult read(String path, PostingSource source) throws IOException {
        var summaries = new ArrayList<Summary>();
        var candidates = held.new Candidates();
        var said = source.read(path, posting -> {
            summaries.add(Summary.of(posting));
            candidates.offer(posting);
        });
        candidates.hold(path);
        return new FileResult(summaries, said);
    }

    private Ledger ledger() throws IOException {
        var ledger = published().read();
        diagnostics.addAll(ledger.diagnostics());
        return ledger.orElse(Ledger.EMPTY);
    }

    private PublishedLedger published() {
        var continuity = request.continuity();
        return new PublishedLedger(folder, continuity == null ? Continuity.of(null) : continuity);
    }

    private BuildReport report(Catalog catalog, int files) {
        var leftOut = (int) diagnostics.stream().filter(Diagnostic::isError).count();
        return new BuildReport(
                catalog.entries().size(),
                catalog.open(),
                leftOut,
                files,
                Danger.isIn(diagnostics),
                diagnostics.stream().sorted(Diagnostic.ORDER).toList());
    }

    /** The published folder is replaced whole, so nothing that is read may be in it. */
    private void refuseOverlap() throws IOException {
        var site = absolute(request.site());
        refuse(absolute(request.content()), site, "the content");
        if (request.templates() != null) {
            refuse(absolute(request.templates()), site, "the templates");
        }
    }

    private static void refuse(Path input, Path site, String what) throws IOException {
        if (input.startsWith(site) || site.startsWith(input)) {
            throw new IOException("will not publish to " + site + ": " + what + " in " + input
                    + " and the site must be folders beside each other");
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
