package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Round amounts that pay can be asked to reach: pay that employers state, by the year, in the currency that most of them
 * use. There are no exchange rates here, so pay in another currency meets no floor.
 */
final class PayFloors {

    /** How many steps lie between low and high pay at most. */
    private static final int MAX_STEPS = 6;

    /** Low and high pay: a tenth of all is lower, and a tenth higher. */
    private static final int TENTH = 10;

    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "2.5", "5").map(BigDecimal::new).toList();

    private PayFloors() {}

    /**
     * An amount to reach.
     *
     * @param currency the currency
     * @param yearly the amount a year
     */
    record Floor(String currency, BigDecimal yearly) {

        /** The name in filters: {@code usd-150000}. */
        String id() {
            return currency.toLowerCase(Locale.ROOT) + "-" + yearly.toPlainString();
        }

        String label() {
            return String.format(Locale.ROOT, "%s %,d a year or more", currency, yearly.toBigIntegerExact());
        }

        boolean isMetBy(Entry entry) {
            var salary = entry.salary();
            return salary != null
                    && salary.currency().equals(currency)
                    && YearlyPay.upper(salary).compareTo(yearly) >= 0;
        }
    }

    /** The floors by their name, the lowest first. */
    static Map<String, Floor> of(List<Entry> entries) {
        var floors = new LinkedHashMap<String, Floor>();
        var currency = mainCurrency(entries);
        var amounts = entries.stream()
                .map(Entry::salary)
                .filter(Objects::nonNull)
                .filter(salary -> salary.currency().equals(currency))
                .map(YearlyPay::upper)
                .sorted()
                .toList();
        if (!amounts.isEmpty()) {
            var low = amounts.get(amounts.size() / TENTH);
            var high = amounts.get(amounts.size() - 1 - amounts.size() / TENTH);
            var step = step(high.subtract(low).max(high.divide(BigDecimal.TEN, RoundingMode.HALF_UP)));
            var at = low.divide(step, 0, RoundingMode.CEILING).multiply(step);
            for (; at.compareTo(high) <= 0; at = at.add(step)) {
                var floor = new Floor(currency, at.setScale(0, RoundingMode.UNNECESSARY));
                floors.put(floor.id(), floor);
            }
        }
        return floors;
    }

    /** The currency that most of them use. */
    static String mainCurrency(List<Entry> entries) {
        var uses = new TreeMap<String, Integer>();
        entries.stream()
                .map(Entry::salary)
                .filter(Objects::nonNull)
                .forEach(salary -> uses.merge(salary.currency(), 1, Integer::sum));
        return uses.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The smallest round step of which not too many lie in a span. */
    private static BigDecimal step(BigDecimal span) {
        var power = 1;
        while (true) {
            for (var factor : STEPS) {
                var step = factor.scaleByPowerOfTen(power);
                if (step.multiply(BigDecimal.valueOf(MAX_STEPS)).compareTo(span) >= 0) {
                    return step;
                }
            }
            power++;
        }
    }
}
