package dev.rolecall.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rolecall.catalog.ledger.LastFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an address.
 *
 * @param kind what has become of it
 * @param address the address, below the site: {@code postings/acme-welder/}
 * @param facts what the page at it says, or said last
 * @param to where it leads now, or null
 * @param different the facts that are different, in the order of {@code postings.json}
 */
public record Change(
        Kind kind,
        String address,
        LastFacts facts,
        @Nullable String to,
        List<Difference> different) {

    /** Kinds of changes, in the order in which they are told. */
    public enum Kind {
        /** Nothing answers at the address any more. */
        LOST,
        ADDED,
        REOPENED,
        CLOSED,
        REMOVED,
        WITHHELD,
        MOVED,
        CHANGED;
    }

    /**
     * A fact that is different.
     *
     * @param fact its name in {@code postings.json}
     * @param before its value there, or null when it was not stated
     * @param after its value now, or null when it is not stated
     */
    public record Difference(
            String fact,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}

    public Change {
        different = List.copyOf(different);
    }
}
