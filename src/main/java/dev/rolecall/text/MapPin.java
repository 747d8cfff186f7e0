package dev.rolecall.text;

import java.util.regex.Pattern;

/** The sign of a place on a map, which writers put before the name of one. */
public final class MapPin {

    private static final Pattern PIN = Pattern.compile("(?:📍|🌍|🌎|🌏|🗺)\\uFE0F?\\s*");

    private MapPin() {}

    /** Whether such a sign stands there. */
    public static boolean isAt(String words, int at) {
        return PIN.matcher(words).region(at, words.length()).lookingAt();
    }

    /** Where the words behind such a sign begin; the given offset itself when none stands there. */
    public static int end(String words, int from) {
        var pin = PIN.matcher(words).region(from, words.length());
        return pin.lookingAt() ? pin.end() : from;
    }
}
