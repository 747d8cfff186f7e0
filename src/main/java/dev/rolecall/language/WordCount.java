package dev.rolecall.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts the small words of each language in a text: {@code words.tsv}. A word of several languages counts less. */
final class WordCount {

    /** A word of one language; one of two counts half of it, and so on. */
    private static final int WHOLE = 12;
    /** The least that tells a language: four words of its own. */
    private static final int MIN_SCORE = 4 * WHOLE;
    /** Of so many words at least one is a small one. */
    private static final int MOST_WORDS_EACH = 14;
    /** So much in one passage shows a language well. */
    private static final int CLEAR = 6 * WHOLE;

    private static final int MAX_WORD = 16;

    private static final List<Language> LANGUAGES = new ArrayList<>();
    private static final Map<String, List<Integer>> WORDS = words();
    /** A bit for each word, by its hash: a look tells that most words of a text are none of them. */
    private static final long[] MARKS = marks();

    private final int[] scores = new int[LANGUAGES.size()];
    private final int[] most = new int[LANGUAGES.size()];
    private final int[] passages = new int[LANGUAGES.size()];
    private int words;

    private WordCount() {}

    private static Map<String, List<Integer>> words() {
        var words = new HashMap<String, List<Integer>>();
        for (var row : Rows.of("words.tsv")) {
            var language = LANGUAGES.size();
            LANGUAGES.add(new Language(row.get(0)));
            for (var word : row.get(1).split(" ", -1)) {
                words.computeIfAbsent(word, key -> new ArrayList<>()).add(language);
            }
        }
        return words;
    }

    private static long[] marks() {
        var marks = new long[256];
        WORDS.keySet().forEach(word -> marks[mark(word.hashCode())] |= 1L << word.hashCode());
        return marks;
    }

    private static int mark(int hash) {
        return hash >>> 6 & 255;
    }

    static WordCount of(List<String> passages) {
        var count = new WordCount();
        for (var i = 0; i < passages.size(); i++) {
            count.add(i, passages.get(i).toLowerCase(Locale.ROOT));
        }
        return count;
    }

    private void add(int passage, String text) {
        var here = new int[scores.length];
        for (var i = 0; i < text.length(); i++) {
            var start = i;
            var hash = 0;
            for (; i < text.length() && isPart(text.charAt(i)); i++) {
                hash = hash * 31 + text.charAt(i);
            }
            if (i > start) {
                words++;
                if ((MARKS[mark(hash)] & 1L << hash) != 0 && i - start <= MAX_WORD) {
                    count(text.substring(start, i), here);
                }
            }
        }
        for (var language = 0; language < here.length; language++) {
            scores[language] += here[language];
            var shown = Math.min(here[language], CLEAR);
            if (shown > most[language]) {
                most[language] = shown;
                passages[language] = passage;
            }
        }
    }

    /** A letter, or a vowel sign of the scripts that write them apart. */
    private static boolean isPart(char c) {
        return Character.isLetter(c) || c > 0x24F && Character.isUnicodeIdentifierPart(c);
    }

    private static void count(String word, int[] here) {
        var languages = WORDS.get(word);
        if (languages != null) {
            for (var language : languages) {
                here[language] += WHOLE / languages.size();
            }
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
                ? Optional.of(new LanguageDetector.Detected(LANGUAGES.get(best), passages[best]))
                : Optional.empty();
    }
}
