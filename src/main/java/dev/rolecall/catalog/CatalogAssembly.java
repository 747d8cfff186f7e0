package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.catalog.ledger.Recognition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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
     * Assembles a catalog of content that could be read whole.
     *
     * @see #assemble(List, Ledger, LocalDate, Set)
     */
    public Outcome<Catalog> assemble(List<Summary> postings, Ledger published, LocalDate today) {
        return assemble(postings, published, today, Set.of());
    }

    /**
     * Assembles a catalog.
     *
     * @param postings all postings, in any order
     * @param published what has been published before
     * @param today the day of the build, which decides what is closed
     * @param unread files of the content that hold something which could not be read as a posting
     * @return the catalog of all postings that could be given an address, with what is to be said about the others;
     *     when the diagnostics hold a {@link dev.rolecall.catalog.ledger.Danger} it must not be published
     */
    public Outcome<Catalog> assemble(List<Summary> postings, Ledger published, LocalDate today, Set<String> unread) {
        var sorted = postings.stream().sorted(Comparator.comparing(Summary::id)).toList();
        var identities = new LinkedHashMap<String, Identity>();
        sorted.forEach(posting -> identities.put(posting.id().toString(), posting.identity()));
        var recognised = Recognition.of(published, List.copyOf(identities.values()));
        var permalinks = Permalinks.assign(sorted, published, recognised);
        var companies = companies(sorted);
        var entries = new ArrayList<Entry>();
        for (var posting : sorted) {
            var permalink = permalinks.byId().get(posting.id());
            if (permalink != null) {
                var before = recognised.getOrDefault(posting.id().toString(), "postings/" + permalink + "/");
                entries.add(entry(posting, permalink, companies, published.first(before, today), today));
            }
        }
        entries.sort(ORDER);
        var facets = new FacetTree(places, categories).of(entries);
        var succession = new Succession(published, today);
        succession.enter(entries, identities, recognised);
        succession.enter(facets, digests(entries, identities));
        var left = new TreeMap<>(recognised);
        permalinks.byId().keySet().forEach(id -> left.remove(id.toString()));
        succession.settle(unread, Set.copyOf(left.values()));
        var diagnostics = new ArrayList<>(permalinks.diagnostics());
        diagnostics.addAll(succession.diagnostics());
        diagnostics.addAll(replaced(published, identities, recognised));
        return new Outcome<>(
                new Catalog(entries, facets, new SimilarPostings(entries).all(), succession.ledger()), diagnostics);
    }

    private static ListDigests digests(List<Entry> entries, Map<String, Identity> identities) {
        var digests = new ArrayList<String>(entries.size());
        for (var entry : entries) {
            var identity = identities.get(entry.id().toString());
            var print = identity == null ? null : identity.fingerprint();
            digests.add(print == null ? "" : print.digest());
        }
        return new ListDigests(entries, digests);
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

    /** The spelling of each company that most postings use; among equals the first in order of characters. */
    private static Map<String, Company> companies(List<Summary> postings) {
        var spellings = new TreeMap<String, Map<String, Integer>>();
        for (var posting : postings) {
            if (posting.company() != null) {
                spellings
                        .computeIfAbsent(companySlug(posting.company()), key -> new TreeMap<>())
                        .merge(posting.company(), 1, Integer::sum);
            }
        }
        var companies = new HashMap<String, Company>();
        spellings.forEach((slug, names) -> {
            var most = names.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow();
            companies.put(slug, new Company(most.getKey(), slug));
        });
        return companies;
    }

    private static String companySlug(String name) {
        var slug = Slug.of(name);
        return slug.isEmpty() || slug.equals(FacetTree.NOT_STATED)
                ? "company-" + Integer.toHexString(name.hashCode())
                : slug;
    }

    private static Entry entry(
            Summary posting,
            String permalink,
            Map<String, Company> companies,
            LocalDate firstPublished,
            LocalDate today) {
        var company = posting.company() == null ? null : companies.get(companySlug(posting.company()));
        return new Entry(
                posting.id(),
                permalink,
                posting.title(),
                posting.titleSupplied(),
                company,
                posting.team(),
                posting.locations(),
                posting.workplace(),
                posting.eligible(),
                posting.seniority(),
                posting.employmentType(),
                posting.salary(),
                posting.salaryEstimated(),
                posting.datePosted(),
                posting.language(),
                firstPublished,
                posting.statusOn(today),
                posting.skills(),
                posting.gist());
    }
}
