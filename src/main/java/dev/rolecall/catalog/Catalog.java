package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Ledger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All postings in order, and every facet they fall under.
 *
 * @param entries open before closed, newest first, undated last, then those that state more, then by permalink
 * @param facets per kind the values in the order in which they are listed, the value that is not stated last; a
 *     kind without any posting has an empty list
 * @param similar per entry, by index, at most three postings like it, open ones first
 * @param ledger every address ever published, this site's included, with what is there
 */
public record Catalog(
        List<Entry> entries, Map<FacetKind, List<Facet>> facets, List<List<Similar>> similar, Ledger ledger) {

    public Catalog {
        entries = List.copyOf(entries);
        similar = List.copyOf(similar);
        var copy = new EnumMap<FacetKind, List<Facet>>(FacetKind.class);
        for (var kind : FacetKind.values()) {
            copy.put(kind, List.copyOf(facets.getOrDefault(kind, List.of())));
        }
        facets = copy;
    }

    /** The values of one kind, outermost ones of a tree. */
    public List<Facet> facets(FacetKind kind) {
        return facets.getOrDefault(kind, List.of());
    }

    /** How many postings take applications. */
    public int open() {
        return (int) entries.stream().filter(entry -> entry.status().isOpen()).count();
    }
}
