package dev.rolecall.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regular expressions in which {@code \b} is the edge of a word in any language, on every version of Java; by itself
 * Java 19 and later take only ASCII letters for those of a word there.
 *
 * <p>Before a letter, a set or a group {@code \b} is the start of a word, anywhere else the end of one.
 */
public final class WordPattern {

    private static final String PART = "[\\p{L}\\p{M}\\p{N}_]";
    private static final String START = Matcher.quoteReplacement("(?<!" + PART + ")");
    private static final String END = Matcher.quoteReplacement("(?!" + PART + ")");
    private static final Pattern START_EDGE = Pattern.compile("\\\\b(?=[\\p{L}0-9]|\\((?!\\?[=!<])|\\[(?!\\^))");
    private static final Pattern END_EDGE = Pattern.compile("\\\\b");

    private WordPattern() {}

    /** The pattern of a regular expression. */
    public static Pattern compile(String regex) {
        var started = START_EDGE.matcher(regex).replaceAll(START);
        return Pattern.compile(END_EDGE.matcher(started).replaceAll(END));
    }
}
