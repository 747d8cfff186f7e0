package dev.rolecall.search;

import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.util.Objects;

/** Pay by the year, so that pay by the hour can be compared with it. */
final class YearlyPay {

    private YearlyPay() {}

    /** The upper end of a range, or its only end. */
    static BigDecimal upper(Salary salary) {
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
