package dev.rolecall.text;

/** The start of a text. */
public final class Excerpt {

    private Excerpt() {}

    /** The first units of a text, one less where that would part a character. */
    public static String start(String text, int maxChars) {
        if (text.length() <= maxChars) {
            return text;
        }
        var end = maxChars > 0 && Character.isHighSurrogate(text.charAt(maxChars - 1)) ? maxChars - 1 : maxChars;
        return text.substring(0, end);
    }
}
