package dev.rolecall.catalog;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
     * Assembles a catalog.
     *
     * @param postings all postings, in any order
     * @param published what has been published before
     * @param today the day of the build, which decides what is closed
     * @return the catalog of all postings that could be given an address, with what is to be said about the others
     */
    public Outcome<Catalog> assemble(List<Summary> postings, Ledger published, LocalDate today) {
        var sorted = postings.stream().sorted(Comparator.comparing(Summary::id)).toList();
        var permalinks = Permalinks.assign(sorted, published);
        var companies = companies(sorted);
        var entries = new ArrayList<Entry>();
        for (var posting : sorted) {
            var permalink = permalinks.byId().get(posting.id());
            if (permalink != null) {
                entries.add(entry(posting, permalink, companies, published, today));
            }
        }
        entries.sort(ORDER);
        var facets = new FacetTree(places, categories).of(entries);
        var ledger = ledger(published, entries, facets, today);
        var diagnostics = new ArrayList<>(permalinks.diagnostics());
        diagnostics.addAll(unlinked(published, entries, facets));
        return new Outcome<>(new Catalog(entries, facets, new SimilarPostings(entries).all(), ledger), diagnostics);
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
            Summary posting, String permalink, Map<String, Company> companies, Ledger published, LocalDate today) {
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
                firstPublished("postings/" + permalink + "/", published, today),
                posting.statusOn(today),
                posting.skills(),
                posting.gist());
    }

    private static LocalDate firstPublished(String address, Ledger published, LocalDate today) {
        var known = published.records().get(address);
        return known == null ? today : known.firstPublished();
    }

    private static Ledger ledger(
            Ledger published, List<Entry> entries, Map<FacetKind, List<Facet>> facets, LocalDate today) {
        var records = new TreeMap<>(published.records());
        addressesOf(entries, facets)
                .forEach((address, source) ->
                        records.put(address, new Ledger.Record(firstPublished(address, published, today), source)));
        return new Ledger(records);
    }

    /** Every address of the site that people may link to, with the posting it belongs to, or null. */
    private static Map<String, @Nullable String> addressesOf(List<Entry> entries, Map<FacetKind, List<Facet>> facets) {
        var addresses = new TreeMap<String, @Nullable String>();
        addresses.put("", null);
        for (var kind : FacetKind.values()) {
            addresses.put(kind.folder() + "/", null);
            addFacets(facets.getOrDefault(kind, List.of()), addresses);
        }
        entries.forEach(entry -> addresses.put(entry.address(), entry.id().toString()));
        return addresses;
    }

    private static void addFacets(List<Facet> facets, Map<String, @Nullable String> addresses) {
        for (var facet : facets) {
            addresses.put(facet.address(), null);
            addFacets(facet.children(), addresses);
        }
    }

    /** Addresses that were published and that this catalog has no page for. */
    private static List<Diagnostic> unlinked(
            Ledger published, List<Entry> entries, Map<FacetKind, List<Facet>> facets) {
        var addresses = addressesOf(entries, facets);
        return published.records().keySet().stream()
                .filter(address -> !addresses.containsKey(address))
                .map(address -> Diagnostic.warning(
                        "address-lost",
                        SourceLocation.file(address),
                        "This address was published before, and nothing in the content has it now.",
                        "Bring the posting back, or name its old address as `permalink` in the facts file of the one"
                                + " that replaces it."))
                .toList();
    }
}
