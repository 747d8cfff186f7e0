package dev.rolecall.catalog;

import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.catalog.ledger.Recognition;
import dev.rolecall.catalog.ledger.Unread;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.vocabulary.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the postings of a site in order. */
public final class CatalogAssembly {

    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> !entry.status().isOpen())
            .thenComparing(Entry::datePosted, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Entry::stated, Comparator.reverseOrder())
            .thenComparing(Entry::permalink);

    private final Gazetteer places;
    private final List<String> categories;

    /**
     * @param places names of countries and regions
     * @param categories the categories of skills, in the order in which they are listed
     */
    public CatalogAssembly(Gazetteer places, List<String> categories) {
        this.places = places;
        this.categories = List.copyOf(categories);
    }

    /**
     * Assembles a catalog of content that could be read whole, in which nothing is merged by its words.
     *
     * @see #assemble(List, Ledger, LocalDate, Content)
     */
    public Outcome<Catalog> assemble(List<Summary> postings, Ledger published, LocalDate today) {
        return assemble(postings, published, today, new Content(Set.of(), Rereading.NONE));
    }

    /**
     * The content that the postings come from.
     *
     * @param unread its files that hold something which could not be read as a posting
     * @param again reads postings once more
     */
    public record Content(Set<String> unread, Rereading again) {}

    /**
     * Assembles a catalog.
     *
     * @param postings all postings, in any order
     * @param published what has been published before
     * @param today the day of the build, which decides what is closed
     * @param content where they come from
     * @return the catalog of all postings that could be given an address, with what is to be said about the others;
     *     when the diagnostics hold a {@link dev.rolecall.catalog.ledger.Danger} it must not be published
     */
    public Outcome<Catalog> assemble(List<Summary> postings, Ledger published, LocalDate today, Content content) {
        var sorted = postings.stream().sorted(Comparator.comparing(Summary::id)).toList();
        var identities = new LinkedHashMap<String, Identity>();
        sorted.forEach(posting -> identities.put(posting.id().toString(), posting.identity()));
        var unread = new Unread(content.unread());
        var recognised = Recognition.of(published, List.copyOf(identities.values()), apart(sorted), unread);
        var groups = new Grouping(published, recognised, today).of(sorted, content.again());
        var asked = AskedMerges.of(sorted, groups, Permalinks.assign(owners(groups), published, recognised), published);
        var permalinks = Permalinks.assign(owners(asked.groups()), published, recognised);
        var rivals = new Rivals(content.again(), today).of(asked.groups());
        var tenancy = new Tenancy(published, recognised, new Companies(sorted), today, rivals);
        var tenants = asked.groups().stream()
                .filter(group -> permalinks.byId().containsKey(group.owner().id()))
                .map(group -> tenancy.of(
                        group, permalinks.byId().getOrDefault(group.owner().id(), "")))
                .sorted(Comparator.comparing(Tenant::entry, ORDER))
                .toList();
        var entries = tenants.stream().map(Tenant::entry).toList();
        var facets = new FacetTree(places, categories).of(entries);
        var succession = new Succession(published, today);
        succession.enter(tenants);
        succession.enter(
                facets,
                new ListDigests(entries, tenants.stream().map(Tenant::digest).toList()));
        succession.settle(unread, left(recognised, asked.groups(), permalinks));
        var diagnostics = new ArrayList<>(permalinks.diagnostics());
        diagnostics.addAll(asked.diagnostics());
        asked.groups().forEach(group -> diagnostics.addAll(group.notes()));
        diagnostics.addAll(succession.diagnostics());
        diagnostics.addAll(replaced(published, identities, recognised));
        return new Outcome<>(
                new Catalog(entries, facets, new SimilarPostings(entries).all(), succession.ledger()), diagnostics);
    }

    private static Set<String> apart(List<Summary> postings) {
        return postings.stream()
                .filter(posting -> posting.curation().merge() != null)
                .map(posting -> posting.id().toString())
                .collect(Collectors.toSet());
    }

    private static List<Summary> owners(List<Group> groups) {
        return groups.stream().map(Group::owner).toList();
    }

    /** The addresses of postings that are there and were left out for an error, with those that are part of them. */
    private static Set<String> left(
            Map<String, String> recognised, List<Group> groups, Permalinks.Assignment permalinks) {
        return groups.stream()
                .filter(group -> !permalinks.byId().containsKey(group.owner().id()))
                .flatMap(Group::postings)
                .map(posting -> recognised.get(posting.id().toString()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Files that hold another posting than before, where a curator may see it otherwise. */
    private static List<Diagnostic> replaced(
            Ledger published, Map<String, Identity> identities, Map<String, String> recognised) {
        var diagnostics = new ArrayList<Diagnostic>();
        var found = Set.copyOf(recognised.values());
        published.pages().forEach((address, page) -> {
            if (page instanceof Ledger.Posting posting
                    && posting.state().isPresent()
                    && !found.contains(address)
                    && identities.containsKey(posting.identity().source())
                    && !recognised.containsKey(posting.identity().source())) {
                diagnostics.add(replaced(address, posting.identity()));
            }
        });
        return diagnostics;
    }

    private static Diagnostic replaced(String address, Identity before) {
        return Diagnostic.note(
                "posting-replaced",
                SourceLocation.file(before.file()),
                "What is published as " + address + " is not in " + before.source()
                        + " any more; it holds another posting now, which has an address of its own.",
                "If it is the same posting, name the last part of the old address as `permalink` in its facts file.");
    }
}
