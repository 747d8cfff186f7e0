package dev.rolecall.extract;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a number as people write amounts: {@code 205,800}, {@code 3.500,00}, {@code 12,00,000}, {@code 90k}. */
final class Amount {

    private static final int MAX_CHARS = 20;
    private static final Pattern GAPS = Pattern.compile("[\\s'’\u00A0\u202F]");
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{2,3})(?:\\1[0-9]{2,3}){0,4}");
    private static final Pattern DECIMAL_END = Pattern.compile(".*[.,][0-9]{1,2}");

    private Amount() {}

    /** The number with its factor, or nothing when it is none. */
    static Optional<BigDecimal> parse(String digits, String factor) {
        if (digits.length() > MAX_CHARS) {
            return Optional.empty();
        }
        var plain = plain(GAPS.matcher(digits).replaceAll(""));
        try {
            var amount = new BigDecimal(plain).multiply(factor(factor));
            return amount.signum() > 0 ? Optional.of(amount) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The digits with a point for the decimals and no other sign. */
    private static String plain(String digits) {
        var comma = digits.lastIndexOf(',');
        var dot = digits.lastIndexOf('.');
        if (comma >= 0 && dot >= 0) {
            var decimal = Math.max(comma, dot);
            return strip(digits.substring(0, decimal)) + "." + digits.substring(decimal + 1);
        }
        var sign = Math.max(comma, dot);
        if (sign < 0) {
            return digits;
        }
        var isGroup = digits.length() - sign == 4 && GROUPED.matcher(digits).matches();
        var isDecimal =
                !isGroup && DECIMAL_END.matcher(digits).matches() && digits.indexOf(digits.charAt(sign)) == sign;
        return isDecimal ? digits.substring(0, sign) + "." + digits.substring(sign + 1) : strip(digits);
    }

    private static String strip(String digits) {
        return digits.replace(",", "").replace(".", "");
    }

    private static BigDecimal factor(String factor) {
        return switch (factor.toLowerCase(Locale.ROOT)) {
            case "k", "tsd", "tsd.", "tys", "tys.", "тыс", "тыс.", "t", "mil", "千" -> BigDecimal.valueOf(1_000);
            case "万", "萬", "만" -> BigDecimal.valueOf(10_000);
            case "lakh", "lakhs", "lac", "lacs", "l", "lpa" -> BigDecimal.valueOf(100_000);
            case "m", "mm", "mn", "mio", "million", "millions", "millones", "triệu", "juta" ->
                BigDecimal.valueOf(1_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
