package dev.rolecall.format;

import dev.rolecall.text.Whitespace;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date-time as the day that people read; its time of day is of no use to them. */
public final class Days {

    private static final Pattern DATE_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.,Z+\\- ]{1,40}(?:UTC|GMT)?");
    private static final Pattern MAIL_DATE = Pattern.compile(
            "(?:[A-Za-z]{3},? )?([0-9]{1,2}) ([A-Za-z]{3}) ([0-9]{4})(?: [0-9:]{4,8}(?: ?[A-Z+\\-0-9]{1,6})?)?");

    /** As Unix writes it, the year last, and as browsers do, the year before the time. */
    private static final Pattern CLOCK_DATE = Pattern.compile("[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}([0-9]{1,2})"
            + "(?: [0-9:]{5,8}(?: [A-Z]{2,5})? ([0-9]{4})| ([0-9]{4}) [0-9:]{5,8}[A-Za-z0-9+\\- ()]{0,60})");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern EPOCH = Pattern.compile("([0-9]{10}(?:[0-9]{3})?)(?:\\.0{1,6})?");
    private static final int SECONDS_DIGITS = 10;

    /** A year, or numbers apart: what tells a day from "today" and "3 days ago". */
    private static final Pattern DATED =
            Pattern.compile("[0-9]{4}|[0-9]{1,2}[./-](?:[0-9]{1,2}|[A-Za-z]{3})[./-][0-9]{2}");

    private Days() {}

    /** Whether words name a day by its number. */
    public static boolean isDated(String words) {
        return DATED.matcher(words).find();
    }

    /**
     * The day of a date-time, of seconds or milliseconds since 1970, or of a date as mails have it.
     *
     * @return the ISO date; other words as they are, or none when they are too many for a date
     */
    public static String words(String value) {
        var bare = Whitespace.collapse(value);
        var dateTime = DATE_TIME.matcher(bare);
        if (dateTime.matches()) {
            return dateTime.group(1);
        }
        var mail = MAIL_DATE.matcher(bare);
        if (mail.matches()) {
            return day(mail.group(3), mail.group(2), mail.group(1)).orElse(bare);
        }
        var clock = CLOCK_DATE.matcher(bare);
        if (clock.matches()) {
            var year = clock.group(3) == null ? clock.group(4) : clock.group(3);
            return day(year, clock.group(1), clock.group(2)).orElse(bare);
        }
        var epoch = EPOCH.matcher(bare);
        if (epoch.matches()) {
            var digits = epoch.group(1);
            var number = Long.parseLong(digits);
            var instant =
                    digits.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        return bare.length() > 60 ? "" : bare;
    }

    private static Optional<String> day(String year, String monthName, String day) {
        var month = MONTHS.indexOf(monthName.toLowerCase(Locale.ROOT)) + 1;
        return month == 0
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%s-%02d-%02d", year, month, Integer.parseInt(day)));
    }
}
