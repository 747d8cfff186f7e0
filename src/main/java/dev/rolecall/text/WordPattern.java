package dev.rolecall.text;

import java.util.regex.Pattern;

/** Regular expressions in which {@code \b} is the edge of a word in any language, on every version of Java. */
public final class WordPattern {

    private static final String EDGE = "\\b";
    private static final String UNICODE_EDGE = "(?U:\\b)";

    private WordPattern() {}

    /** The pattern; by itself Java 19 and later take only ASCII letters for those of a word at {@code \b}. */
    public static Pattern compile(String regex) {
        return Pattern.compile(regex.replace(EDGE, UNICODE_EDGE));
    }
}
