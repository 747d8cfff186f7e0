package dev.rolecall.format.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** A date-time as the day that people read; its time of day is of no use to them. */
final class Days {

    private static final Pattern DATE_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.,Z+\\- ]{1,40}");
    private static final Pattern EPOCH = Pattern.compile("[0-9]{10}(?:[0-9]{3})?");
    private static final int SECONDS_DIGITS = 10;

    private Days() {}

    static String words(String value) {
        var bare = value.strip();
        var dateTime = DATE_TIME.matcher(bare);
        if (dateTime.matches()) {
            return dateTime.group(1);
        }
        if (EPOCH.matcher(bare).matches()) {
            var number = Long.parseLong(bare);
            var instant =
                    bare.length() == SECONDS_DIGITS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
            return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        return bare.length() > 60 ? "" : bare;
    }
}
