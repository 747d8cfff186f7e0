package dev.rolecall.format.json;

import dev.rolecall.html.Markup;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** An amount of schema.org as people write it: {@code USD 103000 to 249000 per YEAR}. */
final class Pay {

    /** What is read as a number; anything longer is no wage. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?(?:[eE]\\+?[0-9]{1,2})?");

    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000");

    private Pay() {}

    /** The words of an amount; empty when it names none. */
    static String words(Json amount, String currencyBeside) {
        var currency = amount.first("currency", "currencyCode").text();
        var value = amount.get("value");
        var holder = value.is(Json.Kind.OBJECT) ? value : amount;
        var min = number(holder.get("minValue").text());
        var max = number(holder.get("maxValue").text());
        var only = number(amount.is(Json.Kind.OBJECT) ? holder.get("value").text() : amount.text());
        var range = range(min.isEmpty() ? only : min, max);
        if (range.isEmpty()) {
            // An amount in words is left to those who read words.
            return amount.is(Json.Kind.STRING) ? Markup.words(amount.text()) : "";
        }
        var unit = holder.first("unitText", "unitCode").text();
        var period = unit.isEmpty() ? amount.first("unitText", "duration").text() : unit;
        var money = Markup.words(currency.isEmpty() ? currencyBeside : currency);
        return (money + " " + range
                        + (period.isEmpty()
                                ? ""
                                : " per " + Markup.words(period).toUpperCase(Locale.ROOT)))
                .strip();
    }

    private static String range(String min, String max) {
        if (min.isEmpty()) {
            return max.isEmpty() ? "" : "up to " + max;
        }
        return max.isEmpty() || max.equals(min) ? min : min + " to " + max;
    }

    private static String number(String words) {
        var bare = words.strip().replace(",", "");
        if (!NUMBER.matcher(bare).matches()) {
            return "";
        }
        var value = new BigDecimal(bare);
        var isAmount = value.signum() > 0 && value.compareTo(HIGHEST) < 0;
        return isAmount ? value.stripTrailingZeros().toPlainString() : "";
    }
}
