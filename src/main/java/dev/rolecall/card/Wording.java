package dev.rolecall.card;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text made ready to be set: letters and their accents as one character, one blank between words, nothing unseen. */
final class Wording {

    /** A line has 120 characters at most, and no text more than three lines. */
    private static final int MAX_CHARS = 600;

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{fe00}-\\x{fe0f}&&[^\\s]]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** A sign between words ends a line rather than beginning one. */
    private static final Pattern BEFORE_SIGN = Pattern.compile(" (?=[\\p{Pd}|·/] )");

    private Wording() {}

    static String of(String text) {
        var end = Math.min(text.length(), MAX_CHARS);
        var seen = UNSEEN.matcher(text.substring(0, end)).replaceAll("");
        var even = BLANKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return BEFORE_SIGN.matcher(even).replaceAll("\u00a0");
    }
}
