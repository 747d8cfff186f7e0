package dev.rolecall.extract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as postings write them; a date that could be two days is none, unless the posting tells its order. */
final class DateReader {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Map<String, Integer> MONTHS = months();
    private static final Wording ISO = Wording.of(
            "(?<![0-9])((?:19|20)[0-9]{2})(?:[-/.]|\\. ?|[年년] ?)(0?[1-9]|1[0-2])(?:[-/.]|\\. ?|[月월] ?)(0?[1-9]|[12][0-9]|3[01])[日일]?(?![0-9])(?:[t ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?\\s?(?:z|[+-][0-9]{2}:?[0-9]{2})?)?");
    private static final Wording MONTH_FIRST = Wording.of(
            "(?<!\\p{L})(\\p{L}{3,10})\\.?\\s([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s((?:19|20)[0-9]{2})(?![0-9])");
    private static final Wording DAY_FIRST = Wording.of(
            "(?<![0-9])([0-3]?[0-9])(?:st|nd|rd|th|er)?\\.?[ /-](?:de |of )?(\\p{L}{3,10})\\.?,?[ /-](?:de |del )?((?:19|20)[0-9]{2})(?![0-9])");
    /** Dots are written between day and month only where the day comes first. */
    private static final Wording DOTTED =
            Wording.of("(?<![0-9.])([0-3]?[0-9])\\.\\s?([01]?[0-9])\\.\\s?((?:19|20)[0-9]{2})(?![0-9])");

    /** The clock of twelve hours is read where the month comes first. */
    private static final Wording AMERICAN = Wording.of(
            "(?<![0-9/-])([01]?[0-9])/([0-3]?[0-9])/((?:19|20)[0-9]{2})(?=,?\\s[01]?[0-9]:[0-5][0-9](?::[0-5][0-9])?\\s?[ap]m\\b)");

    private static final Wording NUMERIC =
            Wording.of("(?<![0-9/-])([0-3]?[0-9])[/-]([0-3]?[0-9])[/-]((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern EPOCH = Pattern.compile("1[0-9]{9}(?:[0-9]{3})?");
    private static final int CENTURY = 2000;
    private static final Pattern SHORT = Pattern.compile("([0-3]?[0-9])[/-]([0-3]?[0-9])[/-]([0-9]{2})");
    private static final Pattern NAMED = Pattern.compile("([0-3]?[0-9])[/ -](\\p{L}{3})[/ -]([0-9]{2})");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])");

    private final Supplier<DateOrder> order;
    private @Nullable DateOrder known;

    /** A reader of one posting, whose order of day and month is asked for once, and only where it matters. */
    DateReader(Supplier<DateOrder> order) {
        this.order = order;
    }

    /** What the dates of a text that leave no choice tell of the order of day and month. */
    static Set<DateOrder> certainOrders(Passage text) {
        var found = EnumSet.noneOf(DateOrder.class);
        for (var match : NUMERIC.in(text)) {
            var first = number(match, 1);
            var second = number(match, 2);
            if (first > MONTHS_OF_YEAR ^ second > MONTHS_OF_YEAR) {
                found.add(first > MONTHS_OF_YEAR ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
            }
        }
        return found;
    }

    /**
     * A date in a text.
     *
     * @param value the day
     * @param start where it starts
     * @param end where it ends
     */
    record Match(LocalDate value, int start, int end) {}

    /** All dates of a text, from left to right. */
    List<Match> find(Passage text) {
        var found = new ArrayList<Match>();
        collect(ISO, text, found, m -> date(number(m, 1), number(m, 2), number(m, 3)));
        collect(MONTH_FIRST, text, found, m -> date(number(m, 3), month(m, 1), number(m, 2)));
        collect(DAY_FIRST, text, found, m -> date(number(m, 3), month(m, 2), number(m, 1)));
        collect(DOTTED, text, found, m -> date(number(m, 3), number(m, 2), number(m, 1)));
        collect(AMERICAN, text, found, m -> date(number(m, 3), number(m, 1), number(m, 2)));
        collect(NUMERIC, text, found, this::numeric);
        found.sort(Comparator.comparingInt(Match::start));
        return found;
    }

    /** The date that a field states, as a number of seconds or milliseconds too. */
    Optional<Match> inField(Passage field) {
        var text = field.text();
        var stripped = text.strip();
        if (EPOCH.matcher(stripped).matches()) {
            return epoch(stripped).map(day -> whole(day, text));
        }
        var compact = COMPACT.matcher(stripped);
        if (compact.matches()) {
            var match = compact.toMatchResult();
            return date(number(match, 1), number(match, 2), number(match, 3)).map(day -> whole(day, text));
        }
        var cut = SHORT.matcher(stripped);
        if (cut.matches()) {
            return shortened(cut.toMatchResult()).map(day -> whole(day, text));
        }
        var named = NAMED.matcher(stripped.toLowerCase(Locale.ROOT));
        if (named.matches()) {
            var parts = named.toMatchResult();
            return date(CENTURY + number(parts, 3), month(parts, 2), number(parts, 1))
                    .map(day -> whole(day, text));
        }
        return find(field).stream().findFirst();
    }

    /** "10-16-15": in a field for days, the last figures of the year do. */
    private Optional<LocalDate> shortened(MatchResult match) {
        return numeric(number(match, 1), number(match, 2), CENTURY + number(match, 3));
    }

    private static Match whole(LocalDate day, String text) {
        return new Match(day, 0, text.length());
    }

    private interface Reading {
        Optional<LocalDate> of(MatchResult match);
    }

    private static void collect(Wording wording, Passage text, List<Match> found, Reading reading) {
        for (var match : wording.in(text)) {
            reading.of(match).ifPresent(day -> found.add(new Match(day, match.start(), match.end())));
        }
    }

    private static Optional<LocalDate> epoch(String digits) {
        var millis = digits.length() > 10 ? Long.parseLong(digits) : Long.parseLong(digits) * 1_000;
        return Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC));
    }

    /** Day and month in figures: readable when one of them cannot be a month, both are the same, or their order is known. */
    private Optional<LocalDate> numeric(MatchResult match) {
        return numeric(number(match, 1), number(match, 2), number(match, 3));
    }

    private Optional<LocalDate> numeric(int first, int second, int year) {
        if (first > MONTHS_OF_YEAR || first == second) {
            return date(year, second, first);
        }
        if (second > MONTHS_OF_YEAR) {
            return date(year, first, second);
        }
        return switch (order()) {
            case DAY_FIRST -> date(year, second, first);
            case MONTH_FIRST -> date(year, first, second);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** What tells it stands anywhere in the posting: to look for it at each date would cost its length squared. */
    private DateOrder order() {
        if (known == null) {
            known = order.get();
        }
        return known;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(MatchResult match, int group) {
        return MONTHS.getOrDefault(match.group(group), 0);
    }

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        Table.rows("months.tsv").forEach(row -> months.put(row.get(0), Integer.valueOf(row.get(1))));
        return Map.copyOf(months);
    }
}
