package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Amounts that people type, as {@code 120k}, by which a posting is found whose pay reaches them: pay that employers state,
 * by the year, in the currency that most of them use.
 */
final class PayWords {

    private static final int THOUSAND = 1000;
    private static final String ZEROS = "000";

    /** Amounts in thousands, from the lowest to the highest that is asked for. */
    private static final int LOWEST = 30;

    private static final int HIGHEST = 300;

    private static final List<Integer> STEPS = List.of(10, 25);

    private final String currency;

    PayWords(List<Entry> entries) {
        currency = PayFloors.mainCurrency(entries);
    }

    List<String> of(Entry entry) {
        var salary = entry.salary();
        if (salary == null || !salary.currency().equals(currency)) {
            return List.of();
        }
        var upper = YearlyPay.upper(salary).divideToIntegralValue(BigDecimal.valueOf(THOUSAND));
        var last = upper.min(BigDecimal.valueOf(HIGHEST)).intValue();
        return IntStream.rangeClosed(LOWEST, last)
                .filter(amount -> STEPS.stream().anyMatch(step -> amount % step == 0))
                .mapToObj(amount -> amount + "k")
                .toList();
    }

    /**
     * How people write an amount to reach.
     *
     * @param floor its name in filters: {@code usd-150000}
     */
    static List<String> names(String floor) {
        var amount = floor.substring(floor.lastIndexOf('-') + 1);
        return amount.endsWith(ZEROS)
                ? List.of(amount.substring(0, amount.length() - ZEROS.length()) + "k", amount)
                : List.of(amount);
    }
}
