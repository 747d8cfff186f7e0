package dev.rolecall.format;

import dev.rolecall.text.Fold;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where a first line with bars ends in a posting that lost its line breaks: {@code Acme | Nurse | Bonn We are …}.
 *
 * <p>The last part ends behind an address or terms of work, else before a word that opens a sentence.
 */
final class HeaderEnd {

    private static final int MAX_PART_CHARS = 120;
    private static final int MAX_LAST_CHARS = 80;
    private static final int MIN_BARS = 2;
    private static final int MAX_WORDS = 8;

    private static final Pattern TERMS = Pattern.compile("(?i)(?:https?://\\S{3,300}+"
            + "|(?:(?:100% |fully )?remote|hybrid|on-?site|in-?office|in-?person|full[ -]?time|part[ -]?time"
            + "|contract|freelance|internship)\\b(?: ?\\([^()]{1,40}\\))?"
            + "|[$€£][0-9.,]{1,9}k?(?: ?[-–] ?[$€£]?[0-9.,]{1,9}k?)?(?: ?\\+ ?equity)?)");
    private static final Pattern WORD = Pattern.compile("\\S{1,60}+");

    /** Words with which the text begins, and no place and no pay. */
    private static final Set<String> OPENINGS = Set.of(
            "hi", "hi,", "hello", "hello,", "hey", "hey,", "we", "we're", "we’re", "we've", "our", "i", "i'm", "i’m",
            "at", "about", "join", "the", "role", "role:", "wir", "come", "looking", "are", "own", "help", "build",
            "work", "you", "this", "as", "with", "want", "founded", "backed", "is", "be", "do", "if", "nous", "have",
            "love", "ready");

    private HeaderEnd() {}

    /** The offset behind the header; that of the end of the words where all of them may be one. */
    static int of(String words) {
        var bar = lastBar(words);
        if (bar < 0 || words.length() - bar <= MAX_LAST_CHARS) {
            return words.length();
        }
        var start = bar + 1;
        while (start < words.length() && words.charAt(start) == ' ') {
            start++;
        }
        var terms = TERMS.matcher(words).region(start, words.length());
        if (!terms.lookingAt()) {
            return sentence(words, start, bar);
        }
        var goesOn = terms.end() < words.length() && ";,/".indexOf(words.charAt(terms.end())) >= 0;
        return goesOn ? sentence(words, terms.end(), terms.end()) : terms.end();
    }

    /** Where a word that opens a sentence follows on some that may be a place; else what is given for it. */
    private static int sentence(String words, int from, int otherwise) {
        var word = WORD.matcher(words).region(from, words.length());
        for (var count = 0; count < MAX_WORDS && word.find(); count++) {
            if (count > 0
                    && Character.isUpperCase(word.group().codePointAt(0))
                    && OPENINGS.contains(Fold.of(word.group()))) {
                return word.start();
            }
        }
        return otherwise;
    }

    /** The last bar that stands no further from the one before it than a part is long; -1 without two of them. */
    private static int lastBar(String words) {
        var last = -1;
        var count = 0;
        for (var bar = words.indexOf('|');
                bar >= 0 && bar - last <= MAX_PART_CHARS;
                bar = words.indexOf('|', bar + 1)) {
            last = bar;
            count++;
        }
        return count < MIN_BARS ? -1 : last;
    }
}
