package dev.rolecall.format;

import dev.rolecall.text.Fold;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pay as a record states it, in parts.
 *
 * @param currency its code, or empty
 * @param min the lower bound, or empty
 * @param max the upper bound, or empty
 * @param period the words for its period, or empty
 */
public record PayRange(String currency, String min, String max, String period) {

    /** What is read as a number; anything longer is no wage. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,6})?(?:[eE]\\+?[0-9]{1,2})?");

    /** An amount with its sign, or in thousands, or with its period: {@code $120K}, {@code $80,000.00/yr}. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\p{Sc}?\\s?([0-9][0-9.,]{0,14}\\s?[kK]?)\\s?\\p{Sc}?)(?:\\s?(?:/|per)\\s?(\\p{L}{1,6}))?");

    /** Periods in other languages than English, and by a letter. */
    private static final Map<String, String> UNITS = units(
            "HOUR h stunde std heure hora uur timme ora godzina",
            "DAY d tag jour dia dag giorno dzien",
            "WEEK w woche semaine semana vecka settimana tydzien",
            "MONTH m monat mois mes maand manad mese miesiac",
            "YEAR y jahr an annee ano jaar ar anno rok");

    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000");

    /** Less than this is paid for no year, in any currency; the record means another period. */
    private static final BigDecimal LEAST_YEAR = BigDecimal.valueOf(1_000);

    private static final BigDecimal LEAST_MONTH = BigDecimal.valueOf(100);

    /** The pay as people write it, {@code USD 103000 to 249000 per YEAR}; empty when no amount is named. */
    public String words() {
        var range = range(currency, amount(min), amount(max));
        var unit = unit(period.isBlank() ? behind(max.isBlank() ? min : max) : period);
        return range.isEmpty() || unit.isEmpty() ? range : range + " per " + unit;
    }

    /** The number that the words are, else the words where they are an amount as people write it. */
    private String amount(String words) {
        var written = WRITTEN.matcher(words.strip());
        if (!written.matches() || NUMBER.matcher(words.strip().replace(",", "")).matches()) {
            return number(words);
        }
        // The code of a currency says more than its sign.
        return currency.isBlank() ? written.group(1) : written.group(2);
    }

    /** The period that an amount has behind it. */
    private static String behind(String words) {
        var written = WRITTEN.matcher(words.strip());
        return written.matches() && written.group(3) != null ? written.group(3) : "";
    }

    /** Whether the amount can be meant for the period that is named. */
    public boolean isPlausible() {
        var most = number(max).isEmpty() ? number(min) : number(max);
        if (most.isEmpty()) {
            return true;
        }
        var amount = new BigDecimal(most);
        return switch (unit(period)) {
            case "YEAR" -> amount.compareTo(LEAST_YEAR) >= 0;
            case "MONTH" -> amount.compareTo(LEAST_MONTH) >= 0;
            default -> true;
        };
    }

    /** An amount that is counted in cents, in whole units. */
    public static String ofCents(String cents) {
        var number = number(cents);
        return number.isEmpty() ? "" : new BigDecimal(number).movePointLeft(2).toPlainString();
    }

    private static Map<String, String> units(String... rows) {
        var units = new HashMap<String, String>();
        for (var row : rows) {
            var words = List.of(row.split(" ", -1));
            words.subList(1, words.size()).forEach(word -> units.put(word, words.get(0)));
        }
        return Map.copyOf(units);
    }

    /** Two bounds in words; one that stands alone is a bound all the same. */
    public static String range(String currency, String min, String max) {
        var money = currency.isBlank() ? "" : currency.strip() + " ";
        if (min.isEmpty()) {
            return max.isEmpty() ? "" : "up to " + money + max;
        }
        if (max.isEmpty()) {
            return "from " + money + min;
        }
        return money + (max.equals(min) ? min : min + " to " + max);
    }

    /** The number that the words are, or nothing when they are none that a wage can be. */
    public static String number(@Nullable String words) {
        var bare = words == null ? "" : words.strip().replace(",", "");
        if (!NUMBER.matcher(bare).matches()) {
            return "";
        }
        var value = new BigDecimal(bare);
        var isAmount = value.signum() > 0 && value.compareTo(HIGHEST) < 0;
        return isAmount ? value.stripTrailingZeros().toPlainString() : "";
    }

    /** The period that words name: {@code per-year-salary}, {@code 1 YEAR}, {@code hourly}; empty when they name none. */
    public static String unit(String words) {
        var named = UNITS.get(Fold.of(words).strip());
        return named == null ? within(words.toLowerCase(Locale.ROOT)) : named;
    }

    private static String within(String lower) {
        if (lower.contains("hour") || lower.equals("hr")) {
            return "HOUR";
        }
        if (lower.contains("week")) {
            return lower.contains("bi") ? "" : "WEEK";
        }
        if (lower.contains("month") || lower.equals("mo")) {
            return "MONTH";
        }
        if (lower.contains("year") || lower.contains("annu") || lower.equals("yr")) {
            return "YEAR";
        }
        return lower.contains("day") || lower.contains("daily") ? "DAY" : "";
    }
}
