package dev.rolecall.body;

import java.util.regex.Pattern;

/** A line that is stressed as a whole: a heading that its author did not mark as one, unless it says something itself. */
public final class LoneHeading {

    private static final int MAX_CHARS = 80;

    private static final Pattern MONEY = Pattern.compile("\\p{Sc}\\s?[0-9]|[0-9]\\s?\\p{Sc}");

    private LoneHeading() {}

    /** Whether such a line is a heading by its words: no sentence, no long text, and no "$90,000 a year". */
    public static boolean is(String words) {
        return words.length() <= MAX_CHARS
                && !words.endsWith(".")
                && !words.endsWith(";")
                && !MONEY.matcher(words).find();
    }
}
