package dev.rolecall.extract;

import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount or a range of money as a text states it.
 *
 * @param min the lower end, or null for "up to"
 * @param max the upper end, or null for "from"
 * @param currency a code, or {@code $} for a dollar that is not named
 * @param unit the period, or null where the text names none beside the amount
 * @param start where it starts in the text
 * @param end where it ends, its unit included
 */
record Money(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        String currency,
        Salary.@Nullable Unit unit,
        int start,
        int end) {

    /** Whether two different amounts are stated. */
    boolean isRange() {
        return min != null && max != null && min.compareTo(max) != 0;
    }

    /** The largest amount that is stated; what its size says of the unit. */
    BigDecimal size() {
        if (max != null) {
            return max;
        }
        return min == null ? BigDecimal.ZERO : min;
    }

    /** What the largest amount comes to in a year of full weeks; zero where the text names no period. */
    BigDecimal ofYear() {
        return unit == null ? BigDecimal.ZERO : size().multiply(BigDecimal.valueOf(unit.timesAYear()));
    }
}
