package dev.rolecall.format.json;

import dev.rolecall.format.PayRange;
import dev.rolecall.html.Markup;
import dev.rolecall.tree.Value;
import java.util.Locale;

/** An amount of schema.org as people write it: {@code USD 103000 to 249000 per YEAR}. */
final class Pay {

    private Pay() {}

    /** The words of an amount; empty when it names none. */
    static String words(Value amount, String currencyBeside) {
        var currency = amount.first("currency", "currencyCode", "priceCurrency").text();
        var value = amount.get("value");
        var holder = value.is(Value.Kind.OBJECT) ? value : amount;
        var min = PayRange.number(
                holder.first("minValue", "minPrice", "percentile10").text());
        var max = PayRange.number(
                holder.first("maxValue", "maxPrice", "percentile90").text());
        var only = PayRange.number(
                amount.is(Value.Kind.OBJECT)
                        ? holder.first("value", "price", "median").text()
                        : amount.text());
        var money = Markup.words(currency.isEmpty() ? currencyBeside : currency);
        var range = PayRange.range(money, min.isEmpty() ? only : min, max.isEmpty() ? only : max);
        if (range.isEmpty()) {
            // An amount in words is left to those who read words.
            return amount.is(Value.Kind.STRING) ? Markup.words(amount.text()) : "";
        }
        var unit = holder.first("unitText", "unitCode").text();
        var period = unit.isEmpty() ? amount.first("unitText", "duration").text() : unit;
        return period.isEmpty() ? range : range + " per " + Markup.words(period).toUpperCase(Locale.ROOT);
    }
}
