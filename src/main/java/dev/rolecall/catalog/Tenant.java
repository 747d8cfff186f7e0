package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Identity;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry, and what the ledger keeps of it.
 *
 * @param entry the entry
 * @param identity what it is known by
 * @param merged a hash of the postings that are part of it, or null when there are none
 * @param before where it was published before, or null
 * @param ways where those were published that are part of it now, and what they are known by
 */
record Tenant(
        Entry entry,
        Identity identity,
        @Nullable String merged,
        @Nullable String before,
        SortedMap<String, Identity> ways) {

    /** A hash of all that a list shows of it. */
    String digest() {
        var print = identity.fingerprint();
        return (print == null ? "" : print.digest()) + (merged == null ? "" : merged);
    }
}
