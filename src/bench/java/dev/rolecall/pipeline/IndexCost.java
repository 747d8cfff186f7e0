package dev.rolecall.pipeline;

import dev.rolecall.catalog.CatalogAssembly;
import dev.rolecall.catalog.Summary;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.output.OutputFile;
import dev.rolecall.publish.SiteFolder;
import dev.rolecall.publish.Staging;
import dev.rolecall.render.SiteRenderer;
import dev.rolecall.render.Theme;
import dev.rolecall.search.SearchDocument.Words;
import dev.rolecall.search.SearchIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Objects;

/** Indexes a folder of postings, without their pages, and tells how long a core works on the index. */
final class IndexCost {

    private static final long MILLION = 1_000_000;

    private IndexCost() {}

    public static void main(String[] args) throws IOException {
        var tools = Toolchain.load();
        var summaries = new ArrayList<Summary>();
        var words = new HashMap<Object, Words>();
        new Postings().read(Path.of(args[0]), named -> {
            summaries.add(Summary.of(named.posting()));
            words.put(named.posting().id(), Words.of(named.posting()));
        });
        var catalog = Objects.requireNonNull(
                new CatalogAssembly(tools.places(), tools.skills().categories())
                        .assemble(summaries, Ledger.EMPTY, LocalDate.of(2026, 11, 20))
                        .value());
        var theme = Objects.requireNonNull(Theme.builtIn());
        var renderer = new SiteRenderer(theme, SiteConfig.DEFAULT, tools.places(), catalog);
        try (var staging = new SiteFolder(Path.of(args[1])).begin()) {
            var start = cpu();
            var setup = new SearchIndex.Setup(tools.aliases(), renderer.filters(), staging::spool);
            try (var index = new SearchIndex(catalog, setup)) {
                for (var i = 0; i < catalog.entries().size(); i++) {
                    var id = catalog.entries().get(i).id();
                    index.add(i, renderer.document(i, Objects.requireNonNull(words.get(id))));
                }
                var added = cpu();
                index.write(file -> write(staging, file));
                System.out.printf(
                        "%d postings: taken in %d ms, written in %d ms%n",
                        catalog.entries().size(), (added - start) / MILLION, (cpu() - added) / MILLION);
            }
            staging.publish();
        }
    }

    private static void write(Staging staging, OutputFile file) {
        try {
            staging.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
