package dev.rolecall.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits plain text, as most lines are: ASCII, and the signs that typographers put for quotes and dashes. The rules are
 * those of {@link Tokens}, without what they need for other scripts, and many times faster.
 */
final class PlainTokens {

    private static final List<String> SUFFIXES = List.of(".ai", ".io", ".js", ".net");
    private static final String NET = ".net";

    /** Signs beyond ASCII that split words and do nothing else: no-break space, bullet, dashes, quotes. */
    private static final String SEPARATORS = "\u00a0\u2022\u2013\u2014\u2018\u2019\u201c\u201d";

    private static final char FIRST_OTHER = 0x80;

    private final char[] chars;
    private final List<String> tokens = new ArrayList<>();

    private PlainTokens(char[] lower) {
        this.chars = lower;
    }

    /** The tokens of a text, or nothing when it is not plain. */
    static Optional<List<String>> of(String text) {
        var lower = text.toCharArray();
        for (var i = 0; i < lower.length; i++) {
            var c = lower[i];
            if (c >= FIRST_OTHER && SEPARATORS.indexOf(c) < 0) {
                return Optional.empty();
            }
            lower[i] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
        }
        var plain = new PlainTokens(lower);
        plain.scan();
        return Optional.of(plain.tokens);
    }

    private void scan() {
        for (var at = 0; at < chars.length; ) {
            if (isWord(at)) {
                at = word(at);
            } else if (chars[at] == '.' && !isWord(at - 1) && isWhole(NET, at)) {
                tokens.add(NET);
                at += NET.length();
            } else {
                at++;
            }
        }
    }

    /** Adds the word that starts here, with its suffix and its sign, and says where it ends. */
    private int word(int start) {
        var end = start;
        while (isWord(end)) {
            end++;
        }
        var suffix = suffix(end);
        var last = sign(end + suffix.length());
        tokens.add(text(start, last));
        if (!suffix.isEmpty()) {
            tokens.add(text(start, end));
            tokens.add(suffix);
        }
        return last;
    }

    private String suffix(int at) {
        if (at < chars.length && chars[at] == '.') {
            for (var suffix : SUFFIXES) {
                if (isWhole(suffix, at)) {
                    return suffix;
                }
            }
        }
        return "";
    }

    private int sign(int at) {
        if (at + 1 < chars.length && chars[at] == '+' && chars[at + 1] == '+') {
            return at + 2;
        }
        return at < chars.length && chars[at] == '#' && !isWord(at + 1) ? at + 1 : at;
    }

    private String text(int start, int end) {
        return new String(chars, start, Math.min(end - start, Tokens.MAX_CHARS));
    }

    /** Whether a text stands here and no word goes on behind it. */
    private boolean isWhole(String text, int at) {
        for (var i = 0; i < text.length(); i++) {
            if (at + i >= chars.length || chars[at + i] != text.charAt(i)) {
                return false;
            }
        }
        return !isWord(at + text.length());
    }

    private boolean isWord(int at) {
        if (at < 0 || at >= chars.length) {
            return false;
        }
        var c = chars[at];
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
