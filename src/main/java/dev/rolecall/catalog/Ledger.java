package dev.rolecall.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every address ever published, with the day of its first publication; for postings also the source, so that an
 * address stays with its posting.
 *
 * @param records by address, in the order of addresses
 */
public record Ledger(Map<String, Record> records) {

    /** Nothing has been published yet. */
    public static final Ledger EMPTY = new Ledger(Map.of());

    /**
     * One address.
     *
     * @param firstPublished the day it was first published
     * @param source for a posting, which one: {@link dev.rolecall.posting.PostingId#toString()}; else null
     */
    @SuppressWarnings("JavaLangClash") // it is always written Ledger.Record
    public record Record(LocalDate firstPublished, @Nullable String source) {}

    public Ledger {
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    }
}
