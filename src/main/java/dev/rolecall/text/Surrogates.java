package dev.rolecall.text;

/** Halves of characters that take two units: alone they are no text and cannot be written as UTF-8. */
public final class Surrogates {

    private Surrogates() {}

    /** The text with the replacement character in place of each half that stands alone. */
    public static String paired(CharSequence text) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                result.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                result.append(c).append(text.charAt(++i));
            } else {
                result.append('\uFFFD');
            }
        }
        return result.toString();
    }
}
