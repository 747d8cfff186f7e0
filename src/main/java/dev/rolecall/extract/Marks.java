package dev.rolecall.extract;

import dev.rolecall.extract.Rulebook.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which rules may find something in a text, and at which of its words: never too few of either. */
final class Marks {

    /** So many letters are looked at where a word starts. */
    private static final int LONGEST = 4;

    private static final int LETTER_BITS = 7;
    private static final int LETTERS = 1 << LETTER_BITS;

    private final Rulebook book;
    private final Rulebook.Tables tables;
    private final int width;
    /** A set of rules for each word. */
    private final long[] byWord;

    private final long[] all;

    /** The marks that the rules leave on a text with these words. */
    Marks(Rulebook book, String text, Words words) {
        this.book = book;
        this.tables = book.tables();
        this.width = tables.openings().width();
        this.byWord = new long[width * words.size()];
        this.all = new long[width];
        for (var word = 0; word < words.size(); word++) {
            mark(text, words.start(word), word * width);
            mark(words, word);
            for (var i = 0; i < width; i++) {
                all[i] |= byWord[word * width + i];
            }
        }
    }

    private void mark(String text, int start, int at) {
        var one = opening(0, text, start, 1);
        var two = opening(one, text, start, 2);
        if (tables.beginnings().has(two)) {
            var three = opening(two, text, start, 3);
            tables.openings().addTo(byWord, at, one);
            tables.openings().addTo(byWord, at, two);
            tables.openings().addTo(byWord, at, three);
            tables.openings().addTo(byWord, at, opening(three, text, start, LONGEST));
        }
    }

    private void mark(Words words, int word) {
        var hash = words.hash(word);
        if (tables.words().has(hash)) {
            var second = word + 1 < words.size() ? words.hash(word + 1) : 0;
            tables.phrases().addTo(byWord, word * width, phrase(hash, 0));
            tables.phrases().addTo(byWord, word * width, phrase(hash, second));
        }
    }

    /** The key of one letter more. */
    private static int opening(int shorter, String text, int start, int length) {
        var at = start + length - 1;
        var letter = at < text.length() ? text.charAt(at) & LETTERS - 1 : 0;
        return shorter << LETTER_BITS | letter;
    }

    private static int phrase(int first, int second) {
        return (first * 31 + second) * 31;
    }

    /** What a rule is known by whose matches open a word with one of these pieces of text. */
    static Entry entry(List<String> pieces) {
        return new Entry(
                pieces.stream().flatMap(Marks::beginnings).toList(),
                pieces.stream().map(piece -> opening(piece, LONGEST)).toList(),
                List.of(),
                List.of());
    }

    /** What a rule is known by whose matches are phrases: by the hash of the first word those of the second, or 0. */
    static Entry entry(Map<Integer, Set<Integer>> phrases) {
        var pairs = phrases.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(second -> phrase(each.getKey(), second)));
        return new Entry(List.of(), List.of(), List.copyOf(phrases.keySet()), pairs.toList());
    }

    private static Stream<Integer> beginnings(String piece) {
        return piece.length() > 1
                ? Stream.of(opening(piece, 2))
                : IntStream.range(0, LETTERS).mapToObj(second -> opening(piece + (char) second, 2));
    }

    private static int opening(String piece, int longest) {
        var key = 0;
        for (var length = 1; length <= Math.min(longest, piece.length()); length++) {
            key = opening(key, piece, 0, length);
        }
        return key;
    }

    /** Whether all rules that are known by now were looked for. */
    boolean areOf(Rulebook other) {
        return book == other;
    }

    /** Whether a rule may find something. */
    boolean has(int rule) {
        return (all[rule >>> 6] & 1L << rule) != 0;
    }

    /** The first word from this one on where a rule may find something; behind the last one where there is none. */
    int next(int rule, int word) {
        var next = word;
        for (var i = word * width + (rule >>> 6); i < byWord.length && (byWord[i] & 1L << rule) == 0; i += width) {
            next++;
        }
        return next;
    }
}
