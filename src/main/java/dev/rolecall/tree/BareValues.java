package dev.rolecall.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends the values of broken JSON that stand without quotes, or in single ones: {@code 007}, {@code +5}, {@code 5.},
 * {@code NaN}, {@code None}, {@code 'words'}.
 *
 * <p>The text keeps its length, so that places in it stay places in the source. Mending ends where anything else is
 * wrong, for from there on nothing tells what is inside quotes.
 */
final class BareValues {

    private static final int MAX_CHARS = 200;
    private static final int MAX_MENDED = 10_000;
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Pattern SOUND = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern ODD = Pattern.compile("[+-]?0*([0-9]+(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)\\.?");
    private static final Pattern QUOTED = Pattern.compile("'[^'\\\\]*+'");
    private static final String OPENING = ":,[";
    private static final String CLOSING = ",]}";

    private final String text;
    private final StringBuilder mended;
    private final List<Mend> mends = new ArrayList<>();
    private int at;

    /**
     * A value that was mended.
     *
     * @param offset where it stands
     * @param was what stood there
     */
    record Mend(int offset, String was) {}

    BareValues(String text) {
        this.text = text;
        this.mended = new StringBuilder(text);
    }

    /** What was mended, in the order of the text. */
    List<Mend> mends() {
        return mends;
    }

    /** The text with its values mended. */
    String mend() {
        var before = ',';
        while (at < text.length() && mends.size() < MAX_MENDED) {
            var c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"') {
                skipString();
                before = c;
            } else if ("{}[]:,".indexOf(c) >= 0) {
                at++;
                before = c;
            } else if (OPENING.indexOf(before) >= 0 && mendValue()) {
                before = '"';
            } else {
                break;
            }
        }
        return mended.toString();
    }

    private void skipString() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    /** Passes over a value, mending it where it needs that; false where it is no value. */
    private boolean mendValue() {
        var end = at;
        while (end < text.length() && end - at <= MAX_CHARS && "\",:[]{}\n\r".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var value = text.substring(at, end).stripTrailing();
        if (end - at > MAX_CHARS || !isClosed(end) && !isSound(value)) {
            return false;
        }
        if (!isSound(value)) {
            if (value.length() < 2
                    || value.charAt(0) == '\'' && !QUOTED.matcher(value).matches()) {
                return false;
            }
            mends.add(new Mend(at, value));
            mended.replace(at, at + value.length(), instead(value));
        }
        at = end;
        return true;
    }

    private boolean isClosed(int end) {
        var next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0;
    }

    private static boolean isSound(String value) {
        return LITERALS.contains(value) || SOUND.matcher(value).matches();
    }

    /** As long as what it stands for. */
    private static String instead(String value) {
        var meant = meant(value);
        return " ".repeat(value.length() - meant.length()) + meant;
    }

    /** The number, the words, the truth value; else a value that is absent. */
    private static String meant(String value) {
        var number = ODD.matcher(value);
        if (number.matches()) {
            return (value.startsWith("-") ? "-" : "") + number.group(1);
        }
        if (value.charAt(0) == '\'') {
            return value.replace('\'', '"');
        }
        return value.equals("True") || value.equals("False") ? value.toLowerCase(Locale.ROOT) : "\"\"";
    }
}
