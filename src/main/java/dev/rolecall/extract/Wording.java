package dev.rolecall.extract;

import dev.rolecall.text.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way to say something, as a pattern that is tried only in a passage that holds the pieces of text that every match
 * calls for, and there only where a match can start: most sentences have none.
 *
 * <p>Immutable, and safe for use by several threads.
 */
final class Wording implements Concordance.Sought {

    private final Pattern pattern;
    private final boolean isFolded;
    private final boolean isAnchored;
    private final boolean isAtWord;
    private final Pieces starts;
    private final Pieces[] needs;

    private Wording(String regex, boolean isFolded) {
        var literals = Literals.of(regex);
        this.pattern = WordPattern.compile(regex);
        this.isFolded = isFolded;
        this.isAnchored = literals.isAnchored();
        this.isAtWord = literals.isAtWord();
        this.starts = new Pieces(literals.starts());
        // Where a search looks for the pieces that a match starts with, nothing is gained by asking for them before.
        this.needs = literals.needs().stream()
                .filter(pieces -> isAtWord || !pieces.equals(literals.starts()))
                .map(Pieces::new)
                .toArray(Pieces[]::new);
    }

    /** A wording in text that is folded as {@link Aligned} does it. */
    static Wording of(String regex) {
        return new Wording(regex, true);
    }

    /** A wording in text as it is written. */
    static Wording asWritten(String regex) {
        return new Wording(regex, false);
    }

    /** Whether it stands somewhere in a passage. */
    boolean isIn(Passage passage) {
        return firstIn(passage).isPresent();
    }

    /** Whether it stands somewhere in a part of a passage, which is read as if nothing stood around it. */
    boolean isIn(Passage passage, int from, int to) {
        return firstIn(passage, from, to).isPresent();
    }

    /** Whether a passage has it right here. */
    boolean isAt(Passage passage, int from) {
        return isAt(passage, from, passage.text().length());
    }

    /** Whether a passage has it right here, in a part that is read as if nothing stood around it. */
    boolean isAt(Passage passage, int from, int to) {
        return (starts.isEmpty() || starts.areAt(passage, from))
                && pattern.matcher(textOf(passage)).region(from, to).lookingAt();
    }

    /** Whether it stands somewhere in a text, folded where that is asked for. */
    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /** Whether it is all of a text, folded where that is asked for. */
    boolean is(String text) {
        return pattern.matcher(text).matches();
    }

    /** All of a passage, where it is that. */
    Optional<MatchResult> allOf(Passage passage) {
        if (!isCalledFor(passage) || !starts.isEmpty() && !starts.areAt(passage, 0)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(textOf(passage));
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    /** The first place where it stands in a passage. */
    Optional<MatchResult> firstIn(Passage passage) {
        if (!isCalledFor(passage)) {
            return Optional.empty();
        }
        var search = new Search(passage);
        return search.finds(0) ? Optional.of(search.matcher) : Optional.empty();
    }

    /** The first place where it stands in a part of a passage, which is read as if nothing stood around it. */
    Optional<MatchResult> firstIn(Passage passage, int from, int to) {
        if (!isCalledFor(passage) || !starts.isEmpty() && starts.in(passage).from(from) >= to) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(textOf(passage)).region(from, to);
        return (isAnchored ? matcher.lookingAt() : matcher.find()) ? Optional.of(matcher) : Optional.empty();
    }

    /** The places where it stands in a passage, from left to right. */
    List<MatchResult> in(Passage passage) {
        if (!isCalledFor(passage)) {
            return List.of();
        }
        var found = new ArrayList<MatchResult>();
        var search = new Search(passage);
        for (var from = 0; search.finds(from); from = search.matcher.end()) {
            found.add(search.matcher.toMatchResult());
        }
        return found;
    }

    @Override
    public long holders(Concordance concordance) {
        var bits = starts.isEmpty() ? -1L : isAtWord ? starts.openers(concordance) : starts.holders(concordance);
        for (var need : needs) {
            bits &= need.holders(concordance);
        }
        return bits;
    }

    private String textOf(Passage passage) {
        return isFolded ? passage.folded() : passage.text();
    }

    /** Whether a passage holds what a match calls for, and starts with; without, it holds no match. */
    boolean mayBeIn(Passage passage) {
        return isCalledFor(passage) && (starts.isEmpty() || starts.areIn(passage));
    }

    private boolean isCalledFor(Passage passage) {
        for (var need : needs) {
            if (!need.areIn(passage)) {
                return false;
            }
        }
        return true;
    }

    /** A search through a whole passage. */
    private final class Search {
        private final Passage passage;
        private final Matcher matcher;
        private final Pieces.@Nullable Places places;
        private final int end;
        private int word;

        private Search(Passage passage) {
            this.passage = passage;
            // A match that is tried at a place still sees what stands before it.
            this.matcher =
                    pattern.matcher(textOf(passage)).useTransparentBounds(true).useAnchoringBounds(false);
            this.places = isAtWord ? null : starts.in(passage);
            this.end = passage.text().length();
        }

        /** Finds the next match from here, which is the end of the match before. */
        private boolean finds(int from) {
            if (isAnchored) {
                return from == 0 && matcher.lookingAt();
            }
            if (starts.isEmpty()) {
                return matcher.find();
            }
            return places == null ? findsWord(passage.words(), from) : findsPiece(places, from);
        }

        private boolean findsPiece(Pieces.Places here, int from) {
            for (var at = here.from(from); at < end; at = here.from(at + 1)) {
                if (matcher.region(at, end).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        private boolean findsWord(Words words, int from) {
            while (word < words.size()) {
                var at = words.start(word++);
                if (at >= from
                        && starts.areAt(passage, at)
                        && matcher.region(at, end).lookingAt()) {
                    return true;
                }
            }
            return false;
        }
    }
}
