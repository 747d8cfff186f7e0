package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A word list: phrases and what each means, found in text as whole words, the longest first.
 *
 * <p>Case, the kind of apostrophe, and whether words are joined by a space, a hyphen or an underscore do not matter.
 * Immutable, and safe for use by several threads.
 */
final class PhraseList<T> {

    private static final int MAX_WORD = 60;

    private final Map<String, List<Phrase<T>>> byFirstWord;

    /**
     * A phrase in a text.
     *
     * @param value what it means
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    record Match<T>(T value, int start, int end) {}

    private record Phrase<T>(String words, T value) {}

    private PhraseList(Map<String, List<Phrase<T>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** Reads a list of this package: a phrase and its meaning a line, with a tab between; further cells follow a space. */
    static <T> PhraseList<T> load(String name, Function<String, T> meaning) {
        var phrases = new HashMap<String, List<Phrase<T>>>();
        for (var row : Table.rows(name)) {
            var words = flat(Aligned.of(row.get(0)));
            var phrase = new Phrase<>(words, meaning.apply(String.join(" ", row.subList(1, row.size()))));
            phrases.computeIfAbsent(words.substring(0, wordEnd(words, 0)), key -> new ArrayList<>())
                    .add(phrase);
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.words.length())
                        .reversed()));
        return new PhraseList<>(Map.copyOf(phrases));
    }

    /** All phrases of the text from left to right, never overlapping. */
    List<Match<T>> find(String text) {
        var folded = flat(Aligned.of(text));
        var matches = new ArrayList<Match<T>>();
        var i = 0;
        while (i < folded.length()) {
            var end = wordEnd(folded, i);
            if (end == i) {
                i++;
                continue;
            }
            var match = longestAt(folded, i, end);
            match.ifPresent(matches::add);
            i = match.map(Match::end).orElse(end);
        }
        return matches;
    }

    /** The first phrase of the text. */
    Optional<Match<T>> first(String text) {
        return find(text).stream().findFirst();
    }

    /** What the whole text means. */
    Optional<T> whole(String text) {
        var stripped = text.strip();
        return first(stripped)
                .filter(match -> match.start() == 0 && match.end() == stripped.length())
                .map(Match::value);
    }

    private Optional<Match<T>> longestAt(String folded, int start, int wordEnd) {
        if (wordEnd - start > MAX_WORD) {
            return Optional.empty();
        }
        for (var phrase : byFirstWord.getOrDefault(folded.substring(start, wordEnd), List.of())) {
            var end = start + phrase.words.length();
            if (folded.startsWith(phrase.words, start) && isBoundary(folded, end)) {
                return Optional.of(new Match<>(phrase.value, start, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isBoundary(String text, int at) {
        return at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static int wordEnd(String text, int start) {
        var end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String flat(String folded) {
        return folded.replace('-', ' ').replace('_', ' ');
    }
}
