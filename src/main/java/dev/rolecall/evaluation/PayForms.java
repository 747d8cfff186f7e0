package dev.rolecall.evaluation;

import dev.rolecall.posting.Salary;
import dev.rolecall.tree.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pay, of which amounts may differ by one part in a hundred. */
final class PayForms implements Forms<Salary, PayForms.Pay> {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** Pay as it is compared: a gold record may leave out its currency and its unit. */
    record Pay(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, String unit) {}

    @Override
    public Pay found(Salary value) {
        return new Pay(value.min(), value.max(), value.currency(), value.unit().name());
    }

    @Override
    public Optional<Pay> wanted(Value value) {
        var min = amount(value.get("min"));
        var max = amount(value.get("max"));
        return min == null && max == null
                ? Optional.empty()
                : Optional.of(new Pay(min, max, upper(value.get("currency")), unit(upper(value.get("unit")))));
    }

    @Override
    public boolean isSame(Pay one, Pay other) {
        return isAbout(one.min(), other.min())
                && isAbout(one.max(), other.max())
                && one.currency().equals(other.currency())
                && one.unit().equals(other.unit());
    }

    private static boolean isAbout(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        var most = one.abs().max(other.abs()).multiply(TOLERANCE);
        return one.subtract(other).abs().compareTo(most) <= 0;
    }

    private static @Nullable BigDecimal amount(Value value) {
        return value.is(Value.Kind.NUMBER) ? new BigDecimal(value.text()) : null;
    }

    private static String upper(Value value) {
        return value.text().toUpperCase(Locale.ROOT);
    }

    private static String unit(String word) {
        return switch (word) {
            case "ANNUAL", "YEARLY", "YR" -> "YEAR";
            case "MONTHLY" -> "MONTH";
            case "WEEKLY" -> "WEEK";
            case "DAILY" -> "DAY";
            case "HOURLY" -> "HOUR";
            default -> word;
        };
    }

    @Override
    public String words(Salary value) {
        return words(found(value));
    }

    @Override
    public String words(Value value) {
        return wanted(value).map(PayForms::words).orElse("");
    }

    private static String words(Pay pay) {
        return (pay.min() == null ? "" : pay.min().toPlainString()) + "-"
                + (pay.max() == null ? "" : pay.max().toPlainString()) + " " + pay.currency() + " " + pay.unit();
    }
}
