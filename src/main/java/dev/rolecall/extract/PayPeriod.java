package dev.rolecall.extract;

import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells for how long an amount is paid: as it says, as the words around it say, or as its size in its currency does. */
final class PayPeriod {

    private static final BigDecimal YEARLY = BigDecimal.valueOf(10_000);
    private static final BigDecimal MONTHLY = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_MONTHLY = BigDecimal.valueOf(300);
    /** In the currencies of {@link #HOURLY}; so much in others may be the pay of a month. */
    private static final BigDecimal MOST_MONTHLY = BigDecimal.valueOf(30_000);
    /** Amounts with cents between these are paid by the hour; less is paid for a word, or a mile. */
    private static final BigDecimal LEAST_HOURLY = BigDecimal.valueOf(3);

    private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(150);

    private static final Set<String> HOURLY = Set.of("USD", "CAD", "AUD", "NZD", "GBP", "EUR");
    private static final Set<String> HOURLY_ALWAYS = Set.of("USD", "CAD");
    private static final BigDecimal LEAST_ROUND = BigDecimal.valueOf(15);
    private static final BigDecimal MOST_ROUND = BigDecimal.valueOf(100);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final Map<String, BigDecimal> MONTH_WAGES = monthWages();

    private PayPeriod() {}

    /**
     * The amount as pay; none when its currency or its period cannot be told.
     *
     * @param context the period that the words around it name, or null
     */
    static Optional<Salary> salary(Money money, Salary.@Nullable Unit context, PaySigns signs) {
        var currency = money.currency();
        var code = signs.code(currency, money.size());
        if (code == null || money.size().compareTo(MOST) > 0) {
            return Optional.empty();
        }
        var unit = unit(money, context, code);
        return unit == null ? Optional.empty() : Optional.of(new Salary(money.min(), money.max(), code, unit));
    }

    private static Salary.@Nullable Unit unit(Money money, Salary.@Nullable Unit context, String code) {
        var size = money.size();
        if (money.unit() != null && (money.unit() != Salary.Unit.YEAR || isPlausible(size, Salary.Unit.YEAR, code))) {
            return money.unit();
        }
        if (context != null && isPlausible(size, context, code)) {
            return context;
        }
        var monthly = MONTH_WAGES.get(code);
        if (monthly != null && size.compareTo(monthly) < 0) {
            return Salary.Unit.MONTH;
        }
        if (size.compareTo(YEARLY) >= 0) {
            return Salary.Unit.YEAR;
        }
        if (size.compareTo(MONTHLY) >= 0) {
            return Salary.Unit.MONTH;
        }
        return isOfHour(money, code) ? Salary.Unit.HOUR : null;
    }

    /** "$17.50": with cents; where most wages are counted by the hour a range needs none, "$54 - $60". */
    private static boolean isOfHour(Money money, String code) {
        var size = money.size();
        return HOURLY.contains(code) && size.scale() > 0
                ? size.compareTo(LEAST_HOURLY) >= 0 && size.compareTo(MOST_HOURLY) < 0
                : HOURLY_ALWAYS.contains(code)
                        && money.isRange()
                        && size.compareTo(LEAST_ROUND) >= 0
                        && size.compareTo(MOST_ROUND) < 0;
    }

    private static boolean isPlausible(BigDecimal size, Salary.Unit unit, String code) {
        return switch (unit) {
            case HOUR, DAY -> size.compareTo(YEARLY) < 0;
            case WEEK -> size.compareTo(YEARLY) < 0;
            case MONTH ->
                size.compareTo(LEAST_MONTHLY) > 0 && (size.compareTo(MOST_MONTHLY) < 0 || !HOURLY.contains(code));
            case YEAR -> size.compareTo(MONTHLY) > 0;
        };
    }

    private static Map<String, BigDecimal> monthWages() {
        var wages = new HashMap<String, BigDecimal>();
        Table.rows("month-wages.tsv").forEach(row -> wages.put(row.get(0), new BigDecimal(row.get(1))));
        return Map.copyOf(wages);
    }
}
