package dev.rolecall.posting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Base pay, in the source's own currency and period; bonus and equity are no part of it.
 *
 * @param min the lower end, inclusive, or null for "up to"
 * @param max the upper end, inclusive, or null for "from"; one amount is both ends
 * @param currency an ISO 4217 code
 * @param unit the period it is paid for
 */
public record Salary(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, Unit unit) {

    /** The period pay is stated for. */
    public enum Unit {
        YEAR("a year", 1),
        MONTH("a month", 12),
        WEEK("a week", 52),
        DAY("a day", 260),
        HOUR("an hour", 2_080);

        private final String label;
        private final int timesAYear;

        Unit(String label, int timesAYear) {
            this.label = label;
            this.timesAYear = timesAYear;
        }

        /** How many of these are paid in a year of full weeks. */
        public int timesAYear() {
            return timesAYear;
        }

        /** The words on a page. */
        public String label() {
            return label;
        }
    }

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    public Salary {
        if (min == null && max == null) {
            throw new IllegalArgumentException("pay without an amount");
        }
        if ((min != null && min.signum() <= 0) || (max != null && max.signum() <= 0)) {
            throw new IllegalArgumentException("pay is more than nothing");
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("the lower end of pay is above the upper: " + min + ", " + max);
        }
        if (!CODE.matcher(currency).matches()) {
            throw new IllegalArgumentException("not a currency code: " + currency);
        }
        min = min == null ? null : plain(min);
        max = max == null ? null : plain(max);
    }

    /** Equal amounts become equal values: 50, 50.0 and 5E+1 are written 50. */
    private static BigDecimal plain(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
