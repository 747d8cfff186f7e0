package dev.rolecall.render.wording;

import java.util.List;

/** Numbers of things. */
public final class Counts {

    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Counts() {}

    /** A number with thousands apart: {@code 10,000}. */
    public static String figure(int number) {
        var text = new StringBuilder(Integer.toString(number));
        for (var at = text.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** A number of things: {@code 1 role}, {@code 812 roles}. */
    public static String of(int number, String one) {
        return of(number, one, one + "s");
    }

    /** A number of things whose plural is its own word: {@code 3 countries}. */
    public static String of(int number, String one, String many) {
        return figure(number) + " " + (number == 1 ? one : many);
    }

    /** A number of things in running text: {@code two repeated paragraphs}, {@code 14 repeated paragraphs}. */
    public static String spelled(int number, String one) {
        var word = number < WORDS.size() ? WORDS.get(number) : figure(number);
        return word + " " + (number == 1 ? one : one + "s");
    }

    /** A part of a whole, in percent with one decimal at most: {@code 66.7%}. */
    public static String percent(long part, long whole) {
        if (whole <= 0) {
            return "0%";
        }
        var tenths = Math.round(1_000.0 * part / whole);
        return tenths % 10 == 0 ? tenths / 10 + "%" : tenths / 10 + "." + tenths % 10 + "%";
    }
}
