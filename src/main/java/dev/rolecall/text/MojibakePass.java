package dev.rolecall.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One reading of a whole text, run by run. */
final class MojibakePass {

    private static final int MAX_ROUNDS = 3;

    /** Words behind a lone accented a that are one word with it in Portuguese; elsewhere it stands alone. */
    private static final Pattern JOINED = Pattern.compile("^ (?:s(?![\\p{L}'’])|quel[aeo])");

    private final String text;
    private final List<CodePage> pages;
    private final boolean trusting;
    private final StringBuilder result;
    private final List<Mojibake.Run> mended = new ArrayList<>();
    private int weight;
    private boolean own;

    /**
     * A reading that is yet to begin.
     *
     * @param pages the code pages to read in, best first
     * @param trusting whether the text is known to hold what was read wrongly
     */
    MojibakePass(String text, List<CodePage> pages, boolean trusting) {
        this.text = text;
        this.pages = pages;
        this.trusting = trusting;
        this.result = new StringBuilder(text.length());
    }

    Mojibake.Repaired read() {
        var i = 0;
        while (i < text.length()) {
            var end = endOfRun(i);
            if (end == i) {
                result.append(text.charAt(i++));
            } else {
                i = mend(i, end);
            }
        }
        return new Mojibake.Repaired(result.toString(), mended);
    }

    /** Whether one code page alone reads some of the sequences. */
    boolean isOwn() {
        return own;
    }

    /** How many characters were read again. */
    int weight() {
        return weight;
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
        var now = withoutControls(rounds(was, before, after));
        var next = end;
        if (trusting && after == ' ') {
            var whole = withSpace(now, before, end);
            next += whole.endsWith(" ") || whole.equals(now) ? 0 : 1;
            now = whole.stripTrailing();
        }
        if (!now.equals(was)) {
            mended.add(new Mojibake.Run(result.length(), was, now));
        }
        result.append(now);
        return next;
    }

    private String rounds(String run, char before, char after) {
        var current = run;
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var next = once(current, before, after, round);
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        return current;
    }

    private String once(String run, char before, char after, int round) {
        for (var page : pages) {
            var reading = new MojibakeRun(page, run, before, after, trusting || round > 0);
            var next = reading.mend();
            if (!next.equals(run)) {
                weight += reading.weight();
                own |= reading.isOwn();
                return next;
            }
        }
        return run;
    }

    /**
     * A run whose last letter had a no-break space for its second half, which has become a plain one since.
     *
     * @return the run with that letter whole; it ends in a space where the plain one is one all the same
     */
    private String withSpace(String run, char before, int space) {
        var last = run.length() - 1;
        var lead = last < 0 ? -1 : pages.get(0).value(run.charAt(last));
        var head = last < 0 ? "" : run.substring(0, last);
        var isInside = Character.isLetter(last > 0 ? run.charAt(last - 1) : before);
        var next = space + 1 < text.length() ? text.charAt(space + 1) : ' ';
        if (lead == 0xC3) {
            return head + (isInside || isJoined(space) ? "à" : "à ");
        }
        if (lead == 0xC5 && !isInside && Character.isLowerCase(next)) {
            return head + "Š";
        }
        return withoutLead(run, head, lead, last > 0 ? !isInside : !Character.isUpperCase(before));
    }

    private boolean isJoined(int space) {
        return JOINED.matcher(text).region(space, text.length()).lookingAt();
    }

    private static String withoutLead(String run, String head, int lead, boolean isLoose) {
        return lead == 0xC2 && isLoose ? head + " " : run;
    }

    /** A control of the second row is a character of windows-1252 that was read as Latin-1; five of them are nothing. */
    private static String withoutControls(String run) {
        var result = new StringBuilder(run.length());
        for (var i = 0; i < run.length(); i++) {
            var c = run.charAt(i);
            if (c < 0x80 || c > 0x9F) {
                result.append(c);
            } else if (CodePage.WINDOWS_1252.character(c) != c) {
                result.append(CodePage.WINDOWS_1252.character(c));
            }
        }
        return result.toString();
    }
}
