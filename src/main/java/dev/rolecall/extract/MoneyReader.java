package dev.rolecall.extract;

import dev.rolecall.posting.Salary;
import dev.rolecall.text.WordPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds amounts and ranges of money in a text, with their currency and period as far as they are written beside it. */
final class MoneyReader {

    private static final int UNIT_REACH = 34;
    /** The upper end of a range of pay is less than this many times its lower end. */
    private static final BigDecimal MAGNITUDE = BigDecimal.valueOf(20);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private static final Map<String, String> CURRENCIES = currencies();
    private static final int LONGEST_CURRENCY =
            CURRENCIES.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final Beginnings SIGNS =
            new Beginnings(CURRENCIES.keySet().stream().sorted().toList());
    private static final String CURRENCY = alternatives();
    private static final String NUMBER = "[0-9](?:[0-9]|[.,'’][0-9]|[ \u00A0\u202F](?=[0-9]{3}(?![0-9]))){0,14}";
    private static final String FACTOR =
            "(?:\\s?((?:k|tsd\\.?|tys\\.?|тыс\\.?|t(?=\\s?€)|mil|lakhs?|lacs?|lpa|l|m|mm|mn|mio|million(?:s|en|er)?|millones|milh(?:ões|ão)|miljoen|miljoner|milliards?|triệu|juta|b|bn|billion)(?!\\p{L})|[万萬만千]))?";
    /** "CAD $75,000": the code, and the sign that it is written with; "2.800,- €": no cents. */
    private static final String AMOUNT = "(?:(" + CURRENCY + ")\\s?(?:[$€£]\\s?)?)?(?<![0-9.,])(" + NUMBER
            + ")(?![0-9])(?:,[-–—]{1,2})?" + FACTOR + "(?:\\+?\\s?(" + CURRENCY + ")(?![a-z0-9]))?";
    /**
     * "Pay and benefits$140,000": behind a word, the sign tells where an amount begins that lost its line break; "月給25万円":
     * scripts without spaces need none.
     */
    private static final Pattern FIRST =
            WordPattern.compile("(?:(?<![\\p{L}0-9])|(?<=\\p{L}{4})(?=[$€£])|(?<=[\\p{IsHan}\\p{IsHangul}]))" + AMOUNT);

    private static final Pattern PERIOD =
            WordPattern.compile("\\s?(?:/|per|an?)\\s?(?:hour|hr|h|day|week|month|mo|year|yr|annum)\\b\\.?");
    private static final Pattern NEXT = WordPattern.compile(
            "(?:\\s{0,3}(?:-{1,2}|[~〜～]|to|up to|bis|until|through|and|und|à|a|et|e|y|en|och|hasta|tot|till|til|do|до|/(?=[0-9]{2,3}\\s?k))\\s{0,3}(?:up to\\s)?"
                    // "$113,400.00 $198,400.00": the dash between them was lost.
                    + "|\\s(?=[$€£][0-9]))" + AMOUNT);
    /** "15 €/h"; a letter by itself says nothing elsewhere: "2,000 € H/F". */
    private static final Pattern HOURLY = Pattern.compile("/h(?![\\p{L}\\p{N}])");

    private static final PhraseList<Salary.Unit> UNITS = PhraseList.load("pay-units.tsv", Salary.Unit::valueOf);

    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}[.,'’][0-9]{3}");

    private static final String DOLLAR = "$";

    private static final int MAX_AMOUNTS = 60;

    private MoneyReader() {}

    /** The amounts and ranges whose currency is named, from left to right, at most {@link #MAX_AMOUNTS}. */
    static List<Money> find(Passage passage) {
        return find(passage, false);
    }

    /**
     * Those of words that are known to speak of pay: where none names a currency, ranges and amounts with a period, in the
     * currency of the place.
     */
    static List<Money> findPay(Passage passage) {
        var found = find(passage, false);
        return found.isEmpty() ? find(passage, true) : found;
    }

    private static List<Money> find(Passage passage, boolean isPay) {
        var folded = passage.folded();
        var digit = indexOfDigit(folded, 0);
        if (digit == folded.length()) {
            return List.of();
        }
        var found = new ArrayList<Money>();
        var first = FIRST.matcher(folded).useTransparentBounds(true);
        for (var end = 0; digit < folded.length() && found.size() < MAX_AMOUNTS; digit = indexOfDigit(folded, end)) {
            // An amount starts with a digit or with a currency right before one.
            var from = Math.max(end, digit - LONGEST_CURRENCY - 1);
            if (!finds(first, folded, from)) {
                return found;
            }
            var low = first.toMatchResult();
            var next = high(folded, low.end());
            var high = next != null && isRange(low, next) ? next : null;
            end = high == null ? low.end() : high.end();
            money(folded, low, high, isPay).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Money> money(String folded, MatchResult low, @Nullable MatchResult high, boolean isPay) {
        var named = Optional.ofNullable(currency(low, high))
                .or(() -> counted(low, high))
                .flatMap(code -> money(folded, low, high, code));
        return named.isPresent() || !isPay ? named : ofHome(folded, low, high);
    }

    /** "60,000 - 70,000", "16 per hour": what may be pay though it names no currency. */
    private static Optional<Money> ofHome(String folded, MatchResult low, @Nullable MatchResult high) {
        return money(folded, low, high, PaySigns.HOME).filter(money -> money.isRange() || money.unit() != null);
    }

    /** Finds the next amount: most places start none, which takes no pattern to tell. */
    private static boolean finds(Matcher amount, String folded, int from) {
        for (var at = from; at < folded.length(); at++) {
            var isStart = Character.isDigit(folded.charAt(at)) || SIGNS.areAt(folded, at);
            if (isStart && amount.region(at, folded.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MatchResult high(String folded, int from) {
        var period = PERIOD.matcher(folded).region(from, folded.length());
        var start = period.lookingAt() ? period.end() : from;
        var next = NEXT.matcher(folded).region(start, folded.length());
        return next.lookingAt() ? next.toMatchResult() : null;
    }

    /**
     * "Step 1 - $128,078" is no range: who writes the sign before the upper end writes it before the lower one, or its
     * thousands as only money has them.
     */
    private static boolean isRange(MatchResult low, MatchResult high) {
        var isSigned = high.group(1) == null
                || low.group(1) != null
                || low.group(4) != null
                || THOUSANDS.matcher(low.group(2)).matches();
        return isSigned && isOneMagnitude(low, high);
    }

    private static boolean isOneMagnitude(MatchResult low, MatchResult high) {
        var lowFactor = factor(low);
        var max = Amount.parse(high.group(2), factor(high));
        var min = lowEnd(low, lowFactor, factor(high), max);
        return min.isEmpty()
                || max.isEmpty()
                || (!isBare(high) || min.get().compareTo(max.get()) < 0)
                        && min.get().multiply(MAGNITUDE).compareTo(max.get()) >= 0;
    }

    /** Whether nothing but a space stands before the sign of an upper end. */
    private static boolean isBare(MatchResult high) {
        return high.group().startsWith(" ") && high.start(1) == high.start() + 1;
    }

    /** "50k-60k", "50-60k" and "£50-60,000": the lower end is counted as the upper one is. */
    private static Optional<BigDecimal> lowEnd(
            MatchResult low, String lowFactor, String highFactor, Optional<BigDecimal> max) {
        var isBare = lowFactor.isEmpty() && isShort(low.group(2));
        var min = Amount.parse(low.group(2), isBare ? highFactor : lowFactor);
        return isBare
                        && highFactor.isEmpty()
                        && max.filter(most -> most.compareTo(TEN_THOUSAND) >= 0).isPresent()
                ? min.map(amount -> amount.multiply(THOUSAND))
                        .filter(amount -> amount.compareTo(max.get()) <= 0)
                        .or(() -> min)
                : min;
    }

    private static Optional<Money> money(String folded, MatchResult low, @Nullable MatchResult high, String currency) {
        var lowFactor = factor(low);
        var highFactor = high == null ? "" : factor(high);
        if ((isHuge(lowFactor) || isHuge(highFactor)) && !PaySigns.areInMillions(currency)) {
            return Optional.empty();
        }
        var end = (high == null ? low : high).end();
        var upper = high == null ? Optional.<BigDecimal>empty() : Amount.parse(high.group(2), highFactor);
        var min = lowEnd(low, lowFactor, highFactor, upper);
        var max = high == null ? min : upper;
        if (min.isEmpty() || max.isEmpty() || min.get().compareTo(max.get()) > 0) {
            return Optional.empty();
        }
        var unit = unit(folded, end);
        var stop = unit.map(match -> end + match.end()).orElse(end);
        var ends = high == null ? OpenEnds.of(folded, low.start(), end, min.get()) : List.of(min, max);
        return Optional.of(new Money(
                ends.get(0).orElse(null),
                ends.get(1).orElse(null),
                currency,
                unit.map(PhraseList.Match::value).orElse(lpa(lowFactor, highFactor)),
                low.start(),
                stop));
    }

    private static Salary.@Nullable Unit lpa(String low, String high) {
        return low.equals("lpa") || high.equals("lpa") ? Salary.Unit.YEAR : null;
    }

    private static boolean isShort(String digits) {
        return digits.length() <= 3;
    }

    private static String factor(MatchResult amount) {
        var factor = amount.group(3);
        return factor == null ? "" : factor;
    }

    private static boolean isHuge(String factor) {
        return factor.startsWith("m") && !factor.equals("mil") || factor.startsWith("b");
    }

    /** Who counts in lakhs, triệu or juta need not name the currency. */
    private static Optional<String> counted(MatchResult low, @Nullable MatchResult high) {
        var factor = factor(high == null ? low : high);
        if (factor.equals("triệu") || factor.equals("juta")) {
            return Optional.of(factor.equals("juta") ? "IDR" : "VND");
        }
        return factor.startsWith("la") || factor.equals("lpa") ? Optional.of(PaySigns.LAKH) : Optional.empty();
    }

    private static @Nullable String currency(MatchResult low, @Nullable MatchResult high) {
        var first = currency(low);
        // A code says more than a sign: "$100,000 - $120,000 CAD".
        return high == null || first != null && !first.equals(DOLLAR) ? first : clearer(first, currency(high));
    }

    private static @Nullable String currency(MatchResult amount) {
        return clearer(code(amount.group(1)), code(amount.group(4)));
    }

    private static @Nullable String code(@Nullable String words) {
        return words == null ? null : CURRENCIES.get(words.strip());
    }

    private static @Nullable String clearer(@Nullable String one, @Nullable String other) {
        return other == null || one != null && !one.equals(DOLLAR) ? one : other;
    }

    /** The unit right behind the amount: "/hr", "per year", "a month", "gross annual". */
    private static Optional<PhraseList.Match<Salary.Unit>> unit(String folded, int end) {
        var reach = folded.substring(end, Math.min(folded.length(), end + UNIT_REACH));
        var hourly = HOURLY.matcher(reach);
        if (hourly.lookingAt()) {
            return Optional.of(new PhraseList.Match<>(Salary.Unit.HOUR, 0, hourly.end()));
        }
        var stop = indexOfDigit(reach, 0);
        return UNITS.first(reach.substring(0, stop)).filter(match -> isBeside(reach, match.start()));
    }

    private static boolean isBeside(String reach, int start) {
        return reach.substring(0, start).chars().noneMatch(c -> c == '.' || c == ';');
    }

    private static int indexOfDigit(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static Map<String, String> currencies() {
        var currencies = new HashMap<String, String>();
        Table.rows("currencies.tsv").forEach(row -> currencies.put(row.get(0), row.get(1)));
        return Map.copyOf(currencies);
    }

    private static String alternatives() {
        return CURRENCIES.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
