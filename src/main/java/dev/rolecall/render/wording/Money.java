package dev.rolecall.render.wording;

import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Pay in the source's own currency and period, as people read it. */
public final class Money {

    /** Signs that name one currency only. All others are written as their code, which no reader can mistake. */
    private static final Map<String, String> SIGNS = Map.of("USD", "$", "EUR", "€", "GBP", "£", "INR", "₹");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Money() {}

    /** A range in a sentence: {@code $205,800 to $294,000}. */
    public static String written(Salary pay) {
        return range(pay, " to ");
    }

    /** A range in a column: {@code $205,800–$294,000}. */
    public static String brief(Salary pay) {
        return range(pay, "–");
    }

    private static String range(Salary pay, String joint) {
        var min = pay.min();
        var max = pay.max();
        if (min == null) {
            return max == null ? "" : "up to " + amount(max, pay.currency());
        }
        if (max == null) {
            return "from " + amount(min, pay.currency());
        }
        var lower = amount(min, pay.currency());
        return min.compareTo(max) == 0 ? lower : lower + joint + amount(max, pay.currency());
    }

    /** One amount: {@code $205,800}, {@code SEK 61,000}, {@code $32.50}. */
    public static String amount(BigDecimal amount, String currency) {
        return sign(currency) + grouped(amount);
    }

    /** One amount on a scale: {@code $200k}. */
    public static String rough(BigDecimal amount, String currency) {
        if (amount.compareTo(MILLION) >= 0) {
            return sign(currency) + plain(amount.divide(MILLION)) + "m";
        }
        return amount.compareTo(THOUSAND) >= 0
                ? sign(currency) + plain(amount.divide(THOUSAND)) + "k"
                : sign(currency) + plain(amount);
    }

    private static String sign(String currency) {
        return SIGNS.getOrDefault(currency, currency + "\u00a0");
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static String grouped(BigDecimal amount) {
        var whole = amount.setScale(0, RoundingMode.DOWN);
        var cents = amount.subtract(whole);
        var text = new StringBuilder(whole.toPlainString());
        for (var at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        if (cents.signum() != 0) {
            text.append(cents.setScale(2, RoundingMode.HALF_UP).toPlainString().substring(1));
        }
        return text.toString();
    }
}
