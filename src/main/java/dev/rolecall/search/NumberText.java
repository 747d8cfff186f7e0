package dev.rolecall.search;

/**
 * Writes numbers as text, one character for a small one. docs/decisions/0003-search-in-parts.md describes the code.
 *
 * <p>A digit is one of 92 printable ASCII characters, none of which JSON escapes. A number below 60 is one digit. Of a
 * larger one, less 60, the remainder by 32 is a digit from 60 on, and the quotient follows by the same rule.
 */
final class NumberText {

    /** Numbers below it are one digit. */
    static final int LAST = 60;

    /** How many digits say that more follow. */
    private static final int BASE = 32;

    private static final String DIGITS = digits();

    private NumberText() {}

    private static String digits() {
        var digits = new StringBuilder();
        for (var c = ' '; digits.length() < LAST + BASE; c++) {
            if (c != '"' && c != '\\') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** Adds a number of at least 0. */
    static void append(StringBuilder text, int number) {
        var rest = number;
        while (rest >= LAST) {
            rest -= LAST;
            text.append(DIGITS.charAt(LAST + rest % BASE));
            rest /= BASE;
        }
        text.append(DIGITS.charAt(rest));
    }

    /** The digit of a number below {@value #LAST}. */
    static char digit(int number) {
        return DIGITS.charAt(number);
    }

    /** Adds a list of ascending numbers, as the distances between them less one; the first stands as it is. */
    static void appendAscending(StringBuilder text, int[] numbers, int from, int to) {
        var before = -1;
        for (var i = from; i < to; i++) {
            append(text, numbers[i] - before - 1);
            before = numbers[i];
        }
    }

    /** A list of ascending numbers. */
    static String ascending(int... numbers) {
        var text = new StringBuilder(numbers.length + 1);
        appendAscending(text, numbers, 0, numbers.length);
        return text.toString();
    }
}
