package dev.rolecall.extract;

import dev.rolecall.text.WordPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A way to say something, as a pattern that is tried only on a passage with a piece of text that every match of it
 * holds: most sentences have none.
 *
 * <p>Immutable, and safe for use by several threads.
 */
final class Wording {

    private final Pattern pattern;
    private final boolean isFolded;
    private final String[] pieces;
    private final int[] firstGrams;
    private final int[] lastGrams;

    private Wording(String regex, boolean isFolded) {
        this.pattern = WordPattern.compile(regex);
        this.isFolded = isFolded;
        this.pieces = Literals.of(regex).toArray(new String[0]);
        this.firstGrams = new int[pieces.length];
        this.lastGrams = new int[pieces.length];
        for (var i = 0; i < pieces.length; i++) {
            firstGrams[i] = pieces[i].length() > 1 ? Grams.first(pieces[i]) : 0;
            lastGrams[i] = pieces[i].length() > 1 ? Grams.last(pieces[i]) : 0;
        }
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
        return mayBeIn(passage)
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

    /** The first place where it stands in a passage. */
    Optional<MatchResult> firstIn(Passage passage) {
        return firstIn(passage, 0, passage.text().length());
    }

    /** The first place where it stands in a part of a passage, which is read as if nothing stood around it. */
    Optional<MatchResult> firstIn(Passage passage, int from, int to) {
        if (!mayBeIn(passage)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(textOf(passage)).region(from, to);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    /** The places where it stands in a passage, from left to right. */
    List<MatchResult> in(Passage passage) {
        if (!mayBeIn(passage)) {
            return List.of();
        }
        var found = new ArrayList<MatchResult>();
        var matcher = pattern.matcher(textOf(passage));
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    private String textOf(Passage passage) {
        return isFolded ? passage.folded() : passage.text();
    }

    /** Whether a passage holds a piece of the pattern; it cannot hold a match without. */
    boolean mayBeIn(Passage passage) {
        if (pieces.length == 0) {
            return true;
        }
        var folded = passage.folded();
        var grams = passage.grams();
        for (var i = 0; i < pieces.length; i++) {
            var isPossible = pieces[i].length() == 1 || grams.mayHold(firstGrams[i]) && grams.mayHold(lastGrams[i]);
            if (isPossible && folded.contains(pieces[i])) {
                return true;
            }
        }
        return false;
    }
}
