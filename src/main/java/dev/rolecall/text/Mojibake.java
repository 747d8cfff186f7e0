package dev.rolecall.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that was written as UTF-8 and read as windows-1252, read again as it was meant.
 *
 * <p>Each run of characters that are not ASCII is judged by itself, so that one broken word among sound ones is mended
 * and nothing else is touched. Sequences that sound text can hold are mended only beside others that it cannot.
 */
public final class Mojibake {

    private static final int MAX_ROUNDS = 3;

    private Mojibake() {}

    /**
     * A text after its repair.
     *
     * @param text the text
     * @param mended what was mended, in order
     */
    public record Repaired(String text, List<Run> mended) {
        public Repaired {
            mended = List.copyOf(mended);
        }
    }

    /**
     * A run of characters that was mended.
     *
     * @param offset where it starts in the repaired text
     * @param was as it stood
     * @param now as it stands
     */
    public record Run(int offset, String was, String now) {}

    /** The text with what was read in the wrong encoding read again, and the controls this leaves behind left out. */
    public static Repaired repair(String text) {
        if (isAscii(text)) {
            return new Repaired(text, List.of());
        }
        var sure = pass(text, false);
        return sure.mended().isEmpty() ? sure : pass(text, true);
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Repaired pass(String text, boolean trusting) {
        var result = new StringBuilder(text.length());
        var mended = new ArrayList<Run>();
        var i = 0;
        while (i < text.length()) {
            if (text.charAt(i) < 0x80) {
                result.append(text.charAt(i++));
                continue;
            }
            var end = i;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            var before = i > 0 ? text.charAt(i - 1) : ' ';
            var was = text.substring(i, end);
            var now = withoutControls(rounds(was, before, end < text.length() ? text.charAt(end) : ' ', trusting));
            if (trusting && now.endsWith("Ã") && end < text.length() && text.charAt(end) == ' ') {
                now = now.substring(0, now.length() - 1) + "à";
                // The no-break space that was half of the letter had become a plain one: inside a word it goes.
                end += isLetter(before) || was.length() > 1 ? 1 : 0;
            }
            if (!now.equals(was)) {
                mended.add(new Run(result.length(), was, now));
            }
            result.append(now);
            i = end;
        }
        return new Repaired(result.toString(), mended);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    private static String rounds(String run, char before, char after, boolean trusting) {
        var current = run;
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var next = new MojibakeRun(current, before, after, trusting || round > 0).mend();
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        return current;
    }

    /** A control of the second row is a character of windows-1252 that was read as Latin-1; five of them are nothing. */
    private static String withoutControls(String run) {
        var result = new StringBuilder(run.length());
        for (var i = 0; i < run.length(); i++) {
            var c = run.charAt(i);
            if (c < 0x80 || c > 0x9F) {
                result.append(c);
            } else if (Windows1252.isDefined(c)) {
                result.append(Windows1252.character(c));
            }
        }
        return result.toString();
    }
}
