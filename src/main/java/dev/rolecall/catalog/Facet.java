package dev.rolecall.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a facet, with the postings that have it. Values form a tree where the kind does: countries hold
 * regions, which hold cities; a posting in a city is a member of all three.
 *
 * @param kind the kind
 * @param address the folder of its page below the site's root, with a slash at the end: {@code skills/python/}
 * @param label its name: {@code Python}
 * @param group the heading it is listed under, as a skill's category, or null
 * @param stated false for the value that counts postings which state nothing; such a value has a page too
 * @param members indices into {@link Catalog#entries()}, ascending, each once
 * @param children the values inside it, in the order in which they are listed
 */
public record Facet(
        FacetKind kind,
        String address,
        String label,
        @Nullable String group,
        boolean stated,
        List<Integer> members,
        List<Facet> children) {

    public Facet {
        members = List.copyOf(members);
        children = List.copyOf(children);
    }

    /** The name of the value in filters and the search index: its address without the kind's folder and slashes. */
    public String id() {
        return address.substring(kind.folder().length() + 1, address.length() - 1);
    }
}
