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
        var sure = new Pass(text, false).read();
        return sure.mended().isEmpty() ? sure : new Pass(text, true).read();
    }

    private static boolean isAscii(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
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

    /** One reading of a whole text. */
    private static final class Pass {

        private final String text;
        private final boolean trusting;
        private final StringBuilder result;
        private final List<Run> mended = new ArrayList<>();

        Pass(String text, boolean trusting) {
            this.text = text;
            this.trusting = trusting;
            this.result = new StringBuilder(text.length());
        }

        Repaired read() {
            var i = 0;
            while (i < text.length()) {
                var end = endOfRun(i);
                if (end == i) {
                    result.append(text.charAt(i++));
                } else {
                    i = mend(i, end);
                }
            }
            return new Repaired(result.toString(), mended);
        }

        private int endOfRun(int start) {
            var end = start;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            return end;
        }

        /** Appends one run, mended where it needs to be; returns the offset behind what was read. */
        private int mend(int start, int end) {
            var before = start > 0 ? text.charAt(start - 1) : ' ';
            var after = end < text.length() ? text.charAt(end) : '\n';
            var was = text.substring(start, end);
            var now = withoutControls(rounds(was, before, after, trusting));
            var next = end;
            if (trusting && after == ' ' && now.endsWith("Ã")) {
                now = now.substring(0, now.length() - 1) + "à";
                // The no-break space that was half of the letter had become a plain one: inside a word it goes.
                next += Character.isLetter(before) || was.length() > 1 ? 1 : 0;
            }
            if (!now.equals(was)) {
                mended.add(new Run(result.length(), was, now));
            }
            result.append(now);
            return next;
        }
    }
}
