package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.Salary;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The order of postings by pay. There are no exchange rates here, so pay is compared inside a currency only: the
 * currency most postings use comes first. What an employer states comes before what a board estimates.
 */
final class PayOrder {

    private PayOrder() {}

    /** The highest pay first; equal pay is equal. Only for entries that have any. */
    static Comparator<Entry> of(List<Entry> entries) {
        var uses = uses(entries);
        return Comparator.<Entry, Boolean>comparing(entry -> entry.salary() == null)
                .thenComparing(entry -> -uses.getOrDefault(pay(entry).currency(), 0))
                .thenComparing(entry -> pay(entry).currency())
                .thenComparing(entry -> YearlyPay.upper(pay(entry)), Comparator.reverseOrder());
    }

    /** The pay of an entry, as stated or else as estimated, or null. */
    static @Nullable Salary known(Entry entry) {
        return entry.salary() != null ? entry.salary() : entry.salaryEstimated();
    }

    private static Salary pay(Entry entry) {
        return Objects.requireNonNull(known(entry));
    }

    private static Map<String, Integer> uses(List<Entry> entries) {
        var uses = new HashMap<String, Integer>();
        entries.stream()
                .map(PayOrder::known)
                .filter(Objects::nonNull)
                .forEach(salary -> uses.merge(salary.currency(), 1, Integer::sum));
        return uses;
    }
}
