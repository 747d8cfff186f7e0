package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The order of postings by pay. There are no exchange rates here, so pay is compared inside a currency only: the
 * currency most postings use comes first. What an employer states comes before what a board estimates.
 */
final class PayOrder {

    private PayOrder() {}

    /** Per entry its rank, 1 for the highest pay; equal pay has equal rank; 0 where none is known. */
    static int[] of(List<Entry> entries) {
        var uses = uses(entries);
        Comparator<Entry> order = Comparator.<Entry, Boolean>comparing(entry -> entry.salary() == null)
                .thenComparing(entry -> -uses.getOrDefault(pay(entry).currency(), 0))
                .thenComparing(entry -> pay(entry).currency())
                .thenComparing(PayOrder::yearly, Comparator.reverseOrder());
        var sorted = IntStream.range(0, entries.size())
                .filter(i -> known(entries.get(i)) != null)
                .boxed()
                .sorted(Comparator.comparing(entries::get, order))
                .toList();
        var ranks = new int[entries.size()];
        for (int i = 0; i < sorted.size(); i++) {
            var tied = i > 0 && order.compare(entries.get(sorted.get(i - 1)), entries.get(sorted.get(i))) == 0;
            ranks[sorted.get(i)] = tied ? ranks[sorted.get(i - 1)] : i + 1;
        }
        return ranks;
    }

    private static Map<String, Integer> uses(List<Entry> entries) {
        var uses = new HashMap<String, Integer>();
        entries.stream()
                .map(PayOrder::known)
                .filter(Objects::nonNull)
                .forEach(salary -> uses.merge(salary.currency(), 1, Integer::sum));
        return uses;
    }

    private static @Nullable Salary known(Entry entry) {
        return entry.salary() != null ? entry.salary() : entry.salaryEstimated();
    }

    private static Salary pay(Entry entry) {
        return Objects.requireNonNull(known(entry));
    }

    /** The upper end for a year of full time; for the order only, never shown. */
    private static BigDecimal yearly(Entry entry) {
        var salary = pay(entry);
        var amount = salary.max() != null ? salary.max() : Objects.requireNonNull(salary.min());
        return amount.multiply(BigDecimal.valueOf(timesAYear(salary.unit())));
    }

    private static int timesAYear(Salary.Unit unit) {
        return switch (unit) {
            case YEAR -> 1;
            case MONTH -> 12;
            case WEEK -> 52;
            case DAY -> 260;
            case HOUR -> 2080;
        };
    }
}
