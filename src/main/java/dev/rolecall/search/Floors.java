package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;

/** What postings can be asked to reach, for the filters of a page. No page lists what reaches a floor. */
public final class Floors {

    private Floors() {}

    /**
     * An amount of pay to reach.
     *
     * @param filter its name in filters: {@code min-pay:usd-150000}
     * @param yearly the amount a year
     * @param currency its currency
     * @param count how many postings reach it
     */
    public record Pay(String filter, BigDecimal yearly, String currency, int count) {}

    /**
     * A month in which a posting appeared, or later.
     *
     * @param filter its name in filters: {@code posted:2026-11}
     * @param month the month
     * @param count how many postings are not older
     */
    public record Posted(String filter, YearMonth month, int count) {}

    /** The amounts, the lowest first. */
    public static List<Pay> pay(List<Entry> entries) {
        return PayFloors.of(entries).values().stream()
                .map(floor -> new Pay(
                        "min-pay:" + floor.id(), floor.yearly(), floor.currency(), count(entries, floor::isMetBy)))
                .toList();
    }

    /** The months, the newest first. */
    public static List<Posted> posted(List<Entry> entries) {
        return PostedFloor.of(entries).stream()
                .map(floor -> new Posted("posted:" + floor.id(), floor.month(), count(entries, floor::isMetBy)))
                .toList();
    }

    private static int count(List<Entry> entries, Predicate<Entry> test) {
        return (int) entries.stream().filter(test).count();
    }
}
