package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A word list: phrases and what each means, found in text as whole words, the longest first.
 *
 * <p>Case, the kind of apostrophe, and whether words are joined by a space, a hyphen or an underscore do not matter.
 * Immutable, and safe for use by several threads.
 */
final class PhraseList<T> {

    private final int mask;
    private final int[] hashes;
    /** Which of the phrases a slot is for, from 1; 0 for none. */
    private final int[] numbers;

    private final List<List<Phrase<T>>> phrases = new ArrayList<>();

    /**
     * A phrase in a text.
     *
     * @param value what it means
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    record Match<T>(T value, int start, int end) {}

    private record Phrase<T>(String words, T value) {}

    private PhraseList(Map<Integer, List<Phrase<T>>> byFirstWord) {
        this.mask = Integer.highestOneBit(byFirstWord.size() * 4 + 1) - 1;
        this.hashes = new int[mask + 1];
        this.numbers = new int[mask + 1];
        byFirstWord.forEach((hash, list) -> {
            var slot = slot(hash);
            hashes[slot] = hash;
            phrases.add(List.copyOf(list));
            numbers[slot] = phrases.size();
        });
    }

    /** Reads a list of this package: a phrase and its meaning a line, with a tab between; further cells follow a space. */
    static <T> PhraseList<T> load(String name, Function<String, T> meaning) {
        var phrases = new TreeMap<Integer, List<Phrase<T>>>();
        for (var row : Table.rows(name)) {
            var words = Aligned.flat(Aligned.of(row.get(0)));
            var first = new Words(words);
            if (first.size() > 0 && first.start(0) == 0) {
                var phrase = new Phrase<>(words, meaning.apply(String.join(" ", row.subList(1, row.size()))));
                phrases.computeIfAbsent(first.hash(0), key -> new ArrayList<>()).add(phrase);
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.words.length())
                        .reversed()));
        return new PhraseList<>(phrases);
    }

    /** All phrases of a passage from left to right, never overlapping. */
    List<Match<T>> find(Passage passage) {
        return find(passage.flat(), passage.words());
    }

    /** Whether a passage holds a phrase. */
    boolean isIn(Passage passage) {
        return !find(passage).isEmpty();
    }

    /** All phrases of a text from left to right, never overlapping. */
    List<Match<T>> find(String text) {
        var flat = Aligned.flat(Aligned.of(text));
        return find(flat, new Words(flat));
    }

    private List<Match<T>> find(String flat, Words words) {
        List<Match<T>> matches = List.of();
        var end = 0;
        for (var i = 0; i < words.size(); i++) {
            var slot = slot(words.hash(i));
            if (numbers[slot] > 0 && words.start(i) >= end) {
                var match = longestAt(flat, words.start(i), phrases.get(numbers[slot] - 1));
                if (match != null) {
                    matches = matches.isEmpty() ? new ArrayList<>() : matches;
                    matches.add(match);
                    end = match.end();
                }
            }
        }
        return matches;
    }

    private int slot(int hash) {
        var slot = (hash ^ hash >>> 15) & mask;
        while (numbers[slot] > 0 && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
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

    private static <T> @Nullable Match<T> longestAt(String flat, int start, List<Phrase<T>> phrases) {
        for (var phrase : phrases) {
            var end = start + phrase.words.length();
            if (flat.startsWith(phrase.words, start) && isBoundary(flat, end)) {
                return new Match<>(phrase.value, start, end);
            }
        }
        return null;
    }

    private static boolean isBoundary(String text, int at) {
        return at == text.length() || !Words.isPart(text.charAt(at)) || !Words.isPart(text.charAt(at - 1));
    }
}
