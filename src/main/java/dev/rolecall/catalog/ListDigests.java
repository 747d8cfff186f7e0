package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Digest;
import java.util.List;
import java.util.Map;

/** Digests of what a list shows: of its postings, or of the values in it. Equal as long as the page need not change. */
final class ListDigests {

    private final List<Entry> entries;
    private final List<String> digests;

    /**
     * @param entries the postings, in order
     * @param digests the digest of each
     */
    ListDigests(List<Entry> entries, List<String> digests) {
        this.entries = entries;
        this.digests = digests;
    }

    /** The digest of one value of a facet. */
    String of(Facet facet) {
        var digest = new Digest().add(facet.label());
        facet.members().forEach(member -> add(digest, member));
        return digest.text();
    }

    private void add(Digest digest, int member) {
        var entry = entries.get(member);
        digest.add(entry.permalink()).add(entry.status().mark()).add(digests.get(member));
    }

    /** The digest of the values of a kind. */
    String ofKind(List<Facet> values) {
        var digest = new Digest();
        addAll(digest, values);
        return digest.text();
    }

    private static void addAll(Digest digest, List<Facet> values) {
        for (var value : values) {
            digest.add(value.address()).add(value.label()).add(value.members().size());
            addAll(digest, value.children());
        }
    }

    /** The digest of the roll with its filters. */
    String of(Map<FacetKind, List<Facet>> facets) {
        var digest = new Digest();
        for (var member = 0; member < entries.size(); member++) {
            add(digest, member);
        }
        for (var kind : FacetKind.values()) {
            addAll(digest, facets.getOrDefault(kind, List.of()));
        }
        return digest.text();
    }
}
