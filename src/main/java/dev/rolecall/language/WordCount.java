package dev.rolecall.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Counts the small words of each language in a text. A word of several languages counts less. */
final class WordCount {

    /** A word of one language; one of two counts half of it, and so on. */
    private static final int WHOLE = 12;
    /** The least that tells a language: four words of its own. */
    private static final int MIN_SCORE = 4 * WHOLE;
    /** Of so many words at least one is a small one. */
    private static final int MOST_WORDS_EACH = 14;
    /** So much in one passage shows a language well. */
    private static final int CLEAR = 6 * WHOLE;

    private static final SmallWords SMALL = new SmallWords();
    /** What a word counts for each of so many languages. */
    private static final int[] SHARES = IntStream.rangeClosed(0, SMALL.count())
            .map(owners -> WHOLE / Math.max(1, owners))
            .toArray();

    /** No part of a word. */
    private static final char NONE = 0;

    private static final char[] ASCII = ascii();

    private final int[] scores = new int[SMALL.count()];
    private final int[] most = new int[SMALL.count()];
    private final int[] passages = new int[SMALL.count()];
    private int words;

    private WordCount() {}

    static WordCount of(List<String> passages) {
        var count = new WordCount();
        for (var i = 0; i < passages.size(); i++) {
            count.add(i, lower(passages.get(i)));
        }
        return count;
    }

    /** A text whose letters are all small, but for those of ASCII, which are lowered as they are read. */
    private static String lower(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return text.toLowerCase(Locale.ROOT);
            }
        }
        return text;
    }

    private void add(int passage, String text) {
        var here = new int[scores.length];
        for (var i = 0; i < text.length(); i++) {
            var start = i;
            var hash = 0L;
            for (; i < text.length(); i++) {
                var c = part(text.charAt(i));
                if (c == NONE) {
                    break;
                }
                hash = SmallWords.with(hash, c);
            }
            if (i > start) {
                words++;
                count(SMALL.owners(hash), here);
            }
        }
        score(passage, here);
    }

    private void score(int passage, int[] here) {
        for (var language = 0; language < here.length; language++) {
            scores[language] += here[language];
            var shown = Math.min(here[language], CLEAR);
            if (shown > most[language]) {
                most[language] = shown;
                passages[language] = passage;
            }
        }
    }

    /** A letter, in lower case if it is one of ASCII, or a vowel sign of the scripts that write them apart. */
    private static char part(char c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return Character.isLetter(c) || c > 0x24F && Character.isUnicodeIdentifierPart(c) ? c : NONE;
    }

    private static char[] ascii() {
        var letters = new char[0x80];
        for (var c = 'a'; c <= 'z'; c++) {
            letters[c] = c;
            letters[Character.toUpperCase(c)] = c;
        }
        return letters;
    }

    private static void count(int[] owners, int[] here) {
        for (var language : owners) {
            here[language] += SHARES[owners.length];
        }
    }

    Optional<LanguageDetector.Detected> decided() {
        var best = 0;
        var second = 0;
        for (var language = 1; language < scores.length; language++) {
            if (scores[language] > scores[best]) {
                second = scores[best];
                best = language;
            } else {
                second = Math.max(second, scores[language]);
            }
        }
        var isEnough = scores[best] >= MIN_SCORE && (long) scores[best] * MOST_WORDS_EACH >= (long) words * WHOLE;
        return isEnough && scores[best] * 2L >= second * 3L
                ? Optional.of(new LanguageDetector.Detected(SMALL.language(best), passages[best]))
                : Optional.empty();
    }
}
