package dev.rolecall.text;

import java.util.regex.Pattern;

/** A name as a part of an address: ASCII lower case letters, digits and single dashes between them. */
public final class Slug {

    /** The longest slug; leaves room for several in one file name. */
    public static final int MAX_CHARS = 80;

    /** What is read of a name; more could not show in a slug. */
    private static final int MAX_READ = 1_000;

    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private Slug() {}

    /** The slug of a name; empty when none of it can be written in ASCII. */
    public static String of(String name) {
        var folded = Fold.of(name.length() > MAX_READ ? name.substring(0, MAX_READ) : name);
        var result = new StringBuilder(folded.length() + 8);
        for (var i = 0; i < folded.length(); i++) {
            var c = folded.charAt(i);
            if (isWord(c)) {
                result.append(c);
            } else if (c != '\'') {
                dash(result);
                var spoken = spoken(folded, i);
                if (!spoken.isEmpty()) {
                    result.append(spoken);
                    dash(result);
                }
            }
        }
        var slug = cut(result);
        return isReserved(slug) ? slug + "-1" : slug;
    }

    /** Whether Windows takes a name, with or without what follows a dot, for a device. */
    public static boolean isReserved(String name) {
        return RESERVED.matcher(name).matches();
    }

    /** The signs that tell names apart: C++ is not C, .NET is not net. */
    private static String spoken(String text, int at) {
        var after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        var before = at > 0 ? text.charAt(at - 1) : ' ';
        return switch (text.charAt(at)) {
            case '&' -> "and";
            case '+' -> isWord(before) || before == '+' ? "plus" : "";
            case '#' -> isWord(before) && !isWord(after) ? "sharp" : "";
            case '.' -> !isWord(before) && isWord(after) ? "dot" : "";
            default -> "";
        };
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    private static void dash(StringBuilder result) {
        if (result.length() > 0 && result.charAt(result.length() - 1) != '-') {
            result.append('-');
        }
    }

    /** Cut at a dash where there is one in the second half, so that no word is left half. */
    private static String cut(StringBuilder slug) {
        if (slug.length() > MAX_CHARS) {
            var dash = slug.lastIndexOf("-", MAX_CHARS);
            slug.setLength(dash > MAX_CHARS / 2 ? dash : MAX_CHARS);
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }
}
