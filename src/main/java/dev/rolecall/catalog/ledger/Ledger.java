package dev.rolecall.catalog.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every address ever published, and what is there.
 *
 * @param pages by address, which is empty or ends in a slash, in the order of addresses
 */
public record Ledger(SortedMap<String, Page> pages) {

    /** The folder below which postings have their addresses. */
    public static final String POSTINGS = "postings/";

    /** Nothing has been published yet. */
    public static final Ledger EMPTY = new Ledger(new TreeMap<>());

    /** What is at an address. */
    public sealed interface Page permits Posting, Moved, Listing {

        /** The day it was first published. */
        LocalDate first();

        /** The day its content last changed. */
        LocalDate changed();
    }

    /** What has become of a posting. */
    public enum State {
        /** It takes applications, as far as is known. */
        OPEN,
        /** It is in the content and takes no applications. */
        CLOSED,
        /** It is in the content no more. */
        REMOVED,
        /** Its file is in the content and could not be read as a posting. */
        WITHHELD;

        /** Whether the content has it. */
        public boolean isPresent() {
            return this == OPEN || this == CLOSED;
        }
    }

    /**
     * A posting, or what is left of it.
     *
     * @param first the day it was first published, here or at an address that leads here
     * @param changed the day its facts, its words or its state last changed; to be withheld for a while is no change
     * @param state what has become of it
     * @param identity what it is known by
     * @param merged a hash of the postings that are part of it, or null when there are none
     * @param withheld the day since which it is withheld, or null
     */
    public record Posting(
            LocalDate first,
            LocalDate changed,
            State state,
            Identity identity,
            @Nullable String merged,
            @Nullable LocalDate withheld)
            implements Page {

        /** A posting that is not withheld, and that no other is part of. */
        public Posting(LocalDate first, LocalDate changed, State state, Identity identity) {
            this(first, changed, state, identity, null, null);
        }

        /** The day since which its page says what it says. */
        public LocalDate since() {
            return withheld == null ? changed : withheld;
        }
    }

    /**
     * A way to another address.
     *
     * @param first the day of first publication: of the posting, where that had another address before this one
     * @param changed since when it leads on
     * @param to the address of a posting
     * @param identity for a posting that became part of another one, what it was known by, so that it may come back;
     *     null when the curator gave a posting another address
     */
    public record Moved(
            LocalDate first,
            LocalDate changed,
            String to,
            @Nullable Identity identity) implements Page {}

    /**
     * A page that lists others: the roll, the values of a kind, or one value.
     *
     * @param first the day it was first published
     * @param changed the day what it lists last changed
     * @param isEmpty whether nothing falls under the value any more
     * @param label the name of the value, or null where the address says enough
     * @param group the heading the value is listed under, or null
     * @param digest what it lists, as a hash; empty when that is not known
     */
    public record Listing(
            LocalDate first,
            LocalDate changed,
            boolean isEmpty,
            @Nullable String label,
            @Nullable String group,
            String digest)
            implements Page {}

    public Ledger {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** A ledger of these pages. */
    public static Ledger of(Map<String, ? extends Page> pages) {
        return new Ledger(new TreeMap<>(pages));
    }

    /** What is at an address, or null. */
    public @Nullable Page at(String address) {
        return pages.get(address);
    }

    /** The day an address was first published, or another one where it is new. */
    public LocalDate first(String address, LocalDate otherwise) {
        var page = pages.get(address);
        return page == null ? otherwise : page.first();
    }

    /** Where an address leads in the end: itself, or the target of its way. */
    public String resolved(String address) {
        var at = address;
        for (var steps = 0; steps <= pages.size(); steps++) {
            if (!(pages.get(at) instanceof Moved moved)) {
                return at;
            }
            at = moved.to();
        }
        return address;
    }

    /** The same without an address, and without those below it. */
    public Ledger without(String address) {
        var rest = new TreeMap<>(pages);
        if (address.isEmpty()) {
            rest.remove(address);
        } else {
            rest.keySet().removeIf(each -> each.startsWith(address));
        }
        return new Ledger(rest);
    }
}
