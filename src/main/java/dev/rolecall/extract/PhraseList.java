package dev.rolecall.extract;

import dev.rolecall.extract.Concordance.Runs;
import dev.rolecall.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A word list: phrases and what each means, found in text as whole words, the longest first.
 *
 * <p>Case, the kind of apostrophe, and whether words are joined by a space, a hyphen or an underscore do not matter.
 * Immutable, and safe for use by several threads.
 */
final class PhraseList<T> implements Concordance.Sought {

    /** A bit for each first word: a look tells that most words of a text begin no phrase. */
    private final long[] marks = new long[64];

    /** A bit for the first two words of each phrase, or for its only one. */
    private final long[] pairs = new long[128];

    private final int mask;
    private final int[] hashes;
    /** Which of the phrases a slot is for, from 1; 0 for none. */
    private final int[] numbers;

    private final List<Row<T>> rows = new ArrayList<>();
    private final Runs pieces;

    /**
     * A phrase in a text.
     *
     * @param value what it means
     * @param start where it starts
     * @param end where it ends, exclusive
     */
    record Match<T>(T value, int start, int end) {}

    /** A phrase; one with languages is read only in postings of these. */
    private record Phrase<T>(String words, T value, Set<Language> languages) {

        /** The hash of the second word; 0 of a phrase of one word. */
        int second() {
            var all = new Words(words);
            return all.size() < 2 ? 0 : all.hash(1);
        }

        boolean isOf(@Nullable Language language) {
            return languages.isEmpty() || language != null && languages.contains(language);
        }
    }

    /** The phrases that start with one word, the longest first. */
    private static final class Row<T> {
        private final List<Phrase<T>> phrases;
        /** The hash of the second word of each. */
        private final int[] seconds;

        private Row(List<Phrase<T>> phrases) {
            this.phrases = List.copyOf(phrases);
            this.seconds = phrases.stream().mapToInt(Phrase::second).toArray();
        }

        private @Nullable Match<T> longestAt(String folded, int start, int second, @Nullable Language language) {
            for (var i = 0; i < seconds.length; i++) {
                if (seconds[i] == second || seconds[i] == 0) {
                    var phrase = phrases.get(i);
                    var end = start + phrase.words.length();
                    if (isAt(folded, start, phrase.words) && isBoundary(folded, end) && phrase.isOf(language)) {
                        return new Match<>(phrase.value, start, end);
                    }
                }
            }
            return null;
        }
    }

    private PhraseList(Map<Integer, List<Phrase<T>>> byFirstWord) {
        this.pieces = Runs.ofWords(byFirstWord.values().stream()
                .flatMap(List::stream)
                .map(Phrase::words)
                .toList());
        this.mask = Integer.highestOneBit(byFirstWord.size() * 4 + 1) - 1;
        this.hashes = new int[mask + 1];
        this.numbers = new int[mask + 1];
        byFirstWord.forEach((hash, list) -> {
            var slot = slot(hash);
            hashes[slot] = hash;
            marks[mark(hash)] |= 1L << hash;
            list.forEach(phrase -> {
                var pair = pair(hash, phrase.second());
                pairs[pair >>> 6] |= 1L << pair;
            });
            rows.add(new Row<>(list));
            numbers[slot] = rows.size();
        });
    }

    /**
     * Reads a list of this package: a phrase and its meaning a line, with a tab between; further cells follow a space.
     * A last cell {@code @nl,fr} keeps a phrase for postings in these languages, because it means another thing in
     * others.
     */
    static <T> PhraseList<T> load(String name, Function<String, T> meaning) {
        var phrases = new TreeMap<Integer, List<Phrase<T>>>();
        for (var row : Table.rows(name)) {
            var words = flat(Aligned.of(row.get(0)));
            var first = new Words(words);
            if (first.size() > 0 && first.start(0) == 0) {
                var languages = languages(row.get(row.size() - 1));
                var cells = row.subList(1, languages.isEmpty() ? row.size() : row.size() - 1);
                var phrase = new Phrase<>(words, meaning.apply(String.join(" ", cells)), languages);
                phrases.computeIfAbsent(first.hash(0), key -> new ArrayList<>()).add(phrase);
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.words.length())
                        .reversed()));
        return new PhraseList<>(phrases);
    }

    private static Set<Language> languages(String cell) {
        return cell.startsWith("@")
                ? Arrays.stream(cell.substring(1).split(",", -1))
                        .map(Language::new)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    @Override
    public long holders(Concordance concordance) {
        return concordance.holders(pieces);
    }

    /** All phrases of a passage from left to right, never overlapping; none that is kept for a language. */
    List<Match<T>> find(Passage passage) {
        return find(passage, null);
    }

    /** All phrases of a passage in this language from left to right, never overlapping. */
    List<Match<T>> find(Passage passage, @Nullable Language language) {
        return find(passage.folded(), passage.words(), language);
    }

    /** Whether a passage holds a phrase. */
    boolean isIn(Passage passage) {
        return isIn(passage, null);
    }

    /** Whether a passage in this language holds a phrase. */
    boolean isIn(Passage passage, @Nullable Language language) {
        return !find(passage, language).isEmpty();
    }

    /** All phrases of a text from left to right, never overlapping; none that is kept for a language. */
    List<Match<T>> find(String text) {
        return find(text, null);
    }

    /** All phrases of a text in this language from left to right, never overlapping. */
    List<Match<T>> find(String text, @Nullable Language language) {
        var folded = Aligned.of(text);
        return find(folded, new Words(folded), language);
    }

    private List<Match<T>> find(String folded, Words words, @Nullable Language language) {
        List<Match<T>> matches = List.of();
        var end = 0;
        for (var i = 0; i < words.size(); i++) {
            var match = words.start(i) >= end ? matchAt(folded, words, i, language) : null;
            if (match != null) {
                matches = matches.isEmpty() ? new ArrayList<>() : matches;
                matches.add(match);
                end = match.end();
            }
        }
        return matches;
    }

    private @Nullable Match<T> matchAt(String folded, Words words, int word, @Nullable Language language) {
        var hash = words.hash(word);
        if ((marks[mark(hash)] & 1L << hash) == 0) {
            return null;
        }
        var second = word + 1 < words.size() ? words.hash(word + 1) : 0;
        if (!isPair(pair(hash, second)) && !isPair(pair(hash, 0))) {
            return null;
        }
        var number = numbers[slot(hash)];
        if (number == 0) {
            return null;
        }
        return rows.get(number - 1).longestAt(folded, words.start(word), second, language);
    }

    private boolean isPair(int pair) {
        return (pairs[pair >>> 6] & 1L << pair) != 0;
    }

    private static int pair(int first, int second) {
        return (first * 31 + second) * 0x9E3779B1 >>> 19;
    }

    private static int mark(int hash) {
        return hash >>> 6 & 63;
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

    private static boolean isAt(String folded, int start, String words) {
        if (folded.length() - start < words.length()) {
            return false;
        }
        var i = 0;
        while (i < words.length() && flat(folded.charAt(start + i)) == words.charAt(i)) {
            i++;
        }
        return i == words.length();
    }

    private static String flat(String folded) {
        return folded.replace('-', flat('-')).replace('_', flat('_'));
    }

    /** A space for what joins words. */
    private static char flat(char c) {
        return c == '-' || c == '_' ? ' ' : c;
    }

    private static boolean isBoundary(String text, int at) {
        return at == text.length() || !Words.isPart(text.charAt(at)) || !Words.isPart(text.charAt(at - 1));
    }
}
