package dev.rolecall.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the matches of all rules open: a few looks at a word of a text tell of every rule whether it may find something
 * there.
 *
 * <p>A rule enters itself when it is made, and has a number from then on. What rules find does not depend on their
 * numbers. Immutable, and safe for use by several threads.
 */
final class Rulebook {

    private static final AtomicReference<Rulebook> CURRENT = new AtomicReference<>(new Rulebook(List.of()));

    private final List<Entry> entries;
    private @Nullable Tables tables;

    /**
     * What a rule is known by.
     *
     * @param beginnings the first two letters of words that its matches may open
     * @param openings the first letters of these words
     * @param words the first words of its matches
     * @param phrases the first two words of its matches
     */
    record Entry(List<Integer> beginnings, List<Integer> openings, List<Integer> words, List<Integer> phrases) {
        Entry {
            beginnings = List.copyOf(beginnings);
            openings = List.copyOf(openings);
            words = List.copyOf(words);
            phrases = List.copyOf(phrases);
        }
    }

    /** All rules by each of these. */
    record Tables(RuleTable beginnings, RuleTable openings, RuleTable words, RuleTable phrases) {
        private static Tables of(List<Entry> entries) {
            return new Tables(
                    table(entries, Entry::beginnings),
                    table(entries, Entry::openings),
                    table(entries, Entry::words),
                    table(entries, Entry::phrases));
        }

        private static RuleTable table(List<Entry> entries, Function<Entry, List<Integer>> keys) {
            return new RuleTable(entries.stream().map(keys).toList());
        }
    }

    private Rulebook(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The rules that are known by now. */
    static Rulebook current() {
        return Objects.requireNonNull(CURRENT.get());
    }

    /** Enters a rule; returns its number. */
    static int enter(Entry entry) {
        var book = CURRENT.updateAndGet(known -> {
            var entries = new ArrayList<>(known.entries);
            entries.add(entry);
            return new Rulebook(entries);
        });
        return book.entries.size() - 1;
    }

    /** The tables of all rules. Two threads that make them at once come to the same. */
    Tables tables() {
        var known = tables;
        if (known == null) {
            known = Tables.of(entries);
            tables = known;
        }
        return known;
    }
}
