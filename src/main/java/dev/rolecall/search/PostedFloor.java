package dev.rolecall.search;

import dev.rolecall.catalog.Entry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A month, and all after it: postings that are not older.
 *
 * @param month the month
 */
record PostedFloor(YearMonth month) {

    /** How many months there are to choose from, the newest ones. */
    private static final int MAX = 12;

    /** The newest months in which something was posted, newest first. */
    static List<PostedFloor> of(List<Entry> entries) {
        return entries.stream()
                .map(Entry::datePosted)
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MAX)
                .map(PostedFloor::new)
                .toList();
    }

    /** The name in filters: {@code 2026-11}. */
    String id() {
        return month.toString();
    }

    String label() {
        return "Since " + month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    boolean isMetBy(Entry entry) {
        LocalDate posted = entry.datePosted();
        return posted != null && !posted.isBefore(month.atDay(1));
    }
}
