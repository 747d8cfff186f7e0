package dev.rolecall.catalog;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.vocabulary.Gazetteer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Builds of one site, each over the ledger of the one before. */
final class Builds {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CatalogAssembly ASSEMBLY = new CatalogAssembly(Gazetteer.load(), List.of("Languages"));

    private LocalDate day = TODAY;
    private Ledger ledger;
    private Set<String> unread = Set.of();
    private List<Diagnostic> diagnostics = List.of();

    Builds() {
        this(Ledger.EMPTY);
    }

    Builds(Ledger published) {
        ledger = published;
    }

    /** The day of the next builds. */
    Builds on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /** The next build is on the day after. */
    Builds nextDay() {
        day = day.plusDays(1);
        return this;
    }

    /** Files that the next builds cannot read. */
    Builds unread(String... files) {
        unread = Set.of(files);
        return this;
    }

    /** Builds the site of these postings. */
    Catalog of(Given... postings) {
        var byId = new TreeMap<PostingId, JobPosting>();
        Arrays.stream(postings).map(Given::posting).forEach(each -> byId.put(each.id(), each));
        var summaries = byId.values().stream().map(Summary::of).toList();
        var outcome = ASSEMBLY.assemble(summaries, ledger, day, new CatalogAssembly.Content(unread, new Texts(byId)));
        var catalog = outcome.value();
        assertNotNull(catalog);
        ledger = catalog.ledger();
        diagnostics = outcome.diagnostics();
        return catalog;
    }

    /** What the last build said. */
    List<String> codes() {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    /** What the last build said in full. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Ledger ledger() {
        return ledger;
    }

    /** What is at an address. */
    Ledger.Page at(String address) {
        return ledger.at(address);
    }

    /** The state of the posting at an address. */
    Ledger.State state(String permalink) {
        return ((Ledger.Posting) ledger.at(Ledger.POSTINGS + permalink + "/")).state();
    }

    /** Where the way at an address leads. */
    String way(String permalink) {
        return ((Ledger.Moved) ledger.at(Ledger.POSTINGS + permalink + "/")).to();
    }

    /** The day in the sitemap. */
    String changed(String address) {
        return ledger.at(address).changed().toString();
    }

    /** The addresses of the entries, in order. */
    static List<String> permalinks(Catalog catalog) {
        return catalog.entries().stream().map(Entry::permalink).toList();
    }

    private record Texts(Map<PostingId, JobPosting> byId) implements Rereading {
        @Override
        public <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader) {
            var made = new TreeMap<PostingId, T>();
            ids.forEach(id -> made.put(id, reader.apply(byId.get(id))));
            return made;
        }
    }
}
