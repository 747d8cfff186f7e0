package dev.rolecall.render.wording;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Days as people read them. The names of the months are our own: those of the JDK change with its version. */
public final class Days {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Days() {}

    /** A day in a sentence: {@code 2 August 2021}. */
    public static String written(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** A day in a column: {@code 1 Sep 2021}. */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day).substring(0, 3) + " " + day.getYear();
    }

    /** A month: {@code August 2021}. */
    public static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
