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
        return amount.multiply(BigDecimal.valueOf(salary.unit().timesAYear()));
    }
}
