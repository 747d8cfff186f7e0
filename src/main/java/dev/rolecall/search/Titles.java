package dev.rolecall.search;

import dev.rolecall.vocabulary.Aliases;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The words of titles, and the words that people use for them: who asks for an SRE means site reliability engineers. */
final class Titles {

    /** The longest name of a line of work, in words. */
    private static final int MAX_WORDS = 4;

    private final Aliases aliases;

    Titles(Aliases aliases) {
        this.aliases = aliases;
    }

    /**
     * The words of a title, then those that only the source has.
     *
     * @param title the title as it is shown
     * @param raw the title as the source has it, of which only what is not shown is added
     */
    static List<List<String>> of(String title, String raw) {
        var tokens = Tokens.of(title);
        return List.of(
                tokens,
                Tokens.of(raw).stream().filter(token -> !tokens.contains(token)).toList());
    }

    /**
     * What else a title may be called; and what those names may, where they are of several words: one word (PM) may mean
     * this or that.
     */
    List<List<String>> others(String title) {
        var tokens = Tokens.of(title);
        var all = new LinkedHashSet<>(named(tokens));
        for (var other : List.copyOf(all)) {
            if (other.size() > 1) {
                all.addAll(named(other));
            }
        }
        all.removeIf(tokens::containsAll);
        return List.copyOf(all);
    }

    private List<List<String>> named(List<String> tokens) {
        var all = new ArrayList<List<String>>();
        for (var from = 0; from < tokens.size(); from++) {
            for (var to = from + 1; to <= Math.min(tokens.size(), from + MAX_WORDS); to++) {
                aliases.of("title:" + String.join(" ", tokens.subList(from, to))).stream()
                        .map(Tokens::of)
                        .forEach(all::add);
            }
        }
        return all;
    }
}
