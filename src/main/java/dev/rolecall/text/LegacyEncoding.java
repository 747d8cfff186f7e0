package dev.rolecall.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses the encoding of text that is not UTF-8 and does not say what it is, by how often letters follow each other in
 * the languages that each encoding was made for.
 */
final class LegacyEncoding {

    /** What is looked at: a guess does not get better with more. */
    private static final int SAMPLE_BYTES = 16_384;

    /** Of 100. Below it one guess is as good as another. */
    private static final int LEAST_CONFIDENCE = 10;

    /** A dash and two pounds in an English text are no sign of anything but the commonest encoding. */
    private static final int LEAST_LETTERS = 6;

    /** Of 100 bytes, in an encoding of several bytes a letter: its languages have few others. */
    private static final int LEAST_SHARE = 20;

    private LegacyEncoding() {}

    /** The likeliest encoding, or nothing when none is likely. */
    static Optional<Charset> of(byte[] bytes) {
        var letters = letters(bytes);
        if (letters < LEAST_LETTERS) {
            return Optional.empty();
        }
        var detector = new CharsetDetector();
        detector.enableInputFilter(true); // tags are ASCII in every encoding
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES)));
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .map(CharsetMatch::getName)
                .filter(LegacyEncoding::isPossible)
                .map(Charset::forName)
                .filter(charset -> charset.newEncoder().maxBytesPerChar() <= 1
                        || letters * 100L >= (long) bytes.length * LEAST_SHARE)
                .findFirst();
    }

    /** How many bytes are not ASCII. */
    private static int letters(byte[] bytes) {
        var letters = 0;
        for (var each : bytes) {
            letters += each < 0 ? 1 : 0;
        }
        return letters;
    }

    /** Nothing that could have been read as UTF-8, nothing whose escapes change what bytes mean, and no mainframe's. */
    private static boolean isPossible(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("utf-")
                && !lower.startsWith("iso-2022")
                && !lower.startsWith("ibm42")
                && Charset.isSupported(name);
    }
}
