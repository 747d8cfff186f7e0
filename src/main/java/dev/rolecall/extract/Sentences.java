package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The sentences of a passage. */
final class Sentences {

    /** What is read of one sentence; a longer one is read in parts. */
    private static final int MAX_CHARS = 1_500;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "etc", "inc", "ltd", "co", "corp", "approx", "dr", "mr", "ms", "mrs", "st", "no", "vs", "sr",
            "jr", "u.s", "u.k", "d.c", "ca", "z.b", "bzw", "mind", "max", "min", "incl", "ft", "mt", "ste", "bros",
            "dept", "yr", "hr");

    private Sentences() {}

    /** The sentences from left to right, without white space around them. */
    static List<Passage> of(Passage passage) {
        var text = passage.text();
        // Folded as a whole, so that its parts need not be.
        passage.folded();
        var sentences = new ArrayList<Passage>();
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            // Most characters are letters, which come behind all signs of ASCII that matter here.
            if (c > '?' && c != '•') {
                continue;
            }
            if (c == ' ' ? i - start >= MAX_CHARS : maySetEnd(c) && endsAt(text, i)) {
                add(sentences, passage, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, passage, start, text.length());
        return sentences;
    }

    private static void add(List<Passage> sentences, Passage passage, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && isBlank(passage.text().charAt(start))) {
            start++;
        }
        while (end > start && isBlank(passage.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(passage.part(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean maySetEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '•';
    }

    private static boolean endsAt(String text, int at) {
        var c = text.charAt(at);
        if (c == '•') {
            return true;
        }
        var next = at + 1;
        if (next >= text.length() || !isBlank(text.charAt(next))) {
            return false;
        }
        return c != '.' || !isAbbreviation(text, at) && !startsLowerCase(text, next);
    }

    private static boolean startsLowerCase(String text, int from) {
        var i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    private static boolean isAbbreviation(String text, int dot) {
        var start = dot;
        while (start > 0 && dot - start < 8 && !isBlank(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        return isOrdinal(text, start, dot)
                || areInitials(text, start, dot)
                || ABBREVIATIONS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
    }

    /** "J.P. Archer": one capital letter each; but "P.M." ends what it is the time of. */
    private static boolean areInitials(String text, int start, int dot) {
        return dot - start == 3
                && text.charAt(start + 1) == '.'
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(dot - 1))
                && !text.startsWith("M", dot - 1);
    }

    /** "2. August": a number with a dot is rarely the end of a sentence. */
    private static boolean isOrdinal(String text, int start, int dot) {
        return dot - start <= 2 && start < dot && isDigit(text.charAt(start)) && isDigit(text.charAt(dot - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
