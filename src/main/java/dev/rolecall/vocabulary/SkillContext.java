package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.SkillTerm.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which of the names found in a line are meant as skills. */
final class SkillContext {

    private static final int MAX_WORDS_BETWEEN = 3;
    private static final Set<String> CONNECTORS = Set.of(
            "en",
            "of",
            "plus",
            "also",
            "as",
            "well",
            "like",
            "including",
            "even",
            "preferably",
            "ideally",
            "nor",
            "vs",
            "versus",
            "either",
            "both");

    private static final Set<String> OF_RANK = Set.of("level", "suite");
    private static final Set<String> OF_PROGRAMS = Set.of(
            "based", "style", "like", "code", "coding", "language", "programming", "scripts", "scripting", "family");

    private final Tokens tokens;
    private final List<Candidate> candidates;

    /**
     * A name found.
     *
     * @param term the name
     * @param first its first token
     * @param last its last token, inclusive
     * @param isWritten whether it is written as it has to be; else only what stands beside it can vouch for it
     */
    record Candidate(SkillTerm term, int first, int last, boolean isWritten) {

        boolean isFirm() {
            return isWritten && term.skill() != null && !term.mark().isAmbiguous() && !term.generic();
        }

        boolean isLetter() {
            return term.written().length() == 1;
        }
    }

    SkillContext(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        this.candidates = candidates;
    }

    /** The names that are meant, in the order of the line. */
    List<SkillMatch> accepted() {
        var matches = new ArrayList<SkillMatch>();
        var from = 0;
        while (from < candidates.size()) {
            var to = from + 1;
            while (to < candidates.size() && areListed(candidates.get(to - 1), candidates.get(to))) {
                to++;
            }
            accept(candidates.subList(from, to), matches);
            from = to;
        }
        return matches;
    }

    /** Names that stand in one enumeration vouch for one another. */
    private void accept(List<Candidate> listed, List<SkillMatch> matches) {
        var firm = listed.stream().anyMatch(Candidate::isFirm);
        var ambiguous = firm ? 0 : ambiguous(listed);
        for (var candidate : listed) {
            var vouched = firm || ambiguous > 1 && !candidate.isLetter();
            var match = firm || candidate.isWritten() ? match(candidate, vouched) : null;
            if (match != null) {
                matches.add(match);
            }
        }
    }

    private static long ambiguous(List<Candidate> listed) {
        return listed.stream()
                .filter(Candidate::isWritten)
                .filter(candidate -> candidate.term().mark().isAmbiguous() && !candidate.isLetter())
                .map(candidate -> candidate.term().skill())
                .distinct()
                .count();
    }

    private @Nullable SkillMatch match(Candidate candidate, boolean vouched) {
        var term = candidate.term();
        var skill = term.skill();
        if (skill == null
                || candidate.isLetter() && isPartOfAbbreviation(candidate.first)
                || term.mark().isAmbiguous() && !vouched && !isMeant(candidate)) {
            return null;
        }
        var certainty = term.mark().isAmbiguous() ? Certainty.IN_CONTEXT : Certainty.CLEAR;
        return new SkillMatch(
                skill, tokens.start(candidate.first), tokens.end(candidate.last), certainty, term.generic());
    }

    /** {@code R&D}, {@code A/R}, {@code D.C.}, {@code Ph.D.}, {@code C-level}: a letter that something is tied to. */
    private boolean isPartOfAbbreviation(int letter) {
        return isTied(letter - 1, letter - 2, letter) || isTied(letter + 1, letter + 2, letter + 1) || isPrefix(letter);
    }

    /** Whether a hyphen ties it to a word that no programs are spoken of with, as "C-based" is; or "C level", "C suite". */
    private boolean isPrefix(int letter) {
        if (letter + 1 >= tokens.size() || tokens.start(letter + 1) != tokens.end(letter) + 1) {
            return false;
        }
        var word = Folding.of(tokens.text(letter + 1, letter + 1));
        return tokens.text(letter, letter + 1).charAt(1) == '-' ? !OF_PROGRAMS.contains(word) : OF_RANK.contains(word);
    }

    /** Whether a single letter stands beyond a slash or a full stop, or beyond an ampersand. */
    private boolean isTied(int next, int beyond, int joint) {
        if (next < 0 || next >= tokens.size()) {
            return false;
        }
        if (tokens.text(next, next).equals("&")) {
            return isLetter(beyond);
        }
        var isDegree = tokens.gap(joint) == Gap.DOT && tokens.text(next, next).equals("Ph");
        return isDegree || (tokens.gap(joint) == Gap.SLASH || tokens.gap(joint) == Gap.DOT) && isLetter(next);
    }

    private boolean isLetter(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.end(token) - tokens.start(token) == 1
                && Character.isLetter(tokens.text(token, token).charAt(0));
    }

    private boolean isMeant(Candidate candidate) {
        var first = candidate.first;
        var whole = first == 0 && candidate.last == tokens.size() - 1;
        var proper = candidate.term().mark() == Mark.PROPER
                && (first > 0 && !tokens.endsSentence(first - 1) || tokens.isSetOff(candidate.last))
                && tokens.text(first, candidate.last)
                        .startsWith(candidate.term().written());
        return whole || proper || candidate.term().cues().standNear(tokens, first, candidate.last);
    }

    private boolean areListed(Candidate one, Candidate next) {
        if (next.first - one.last > MAX_WORDS_BETWEEN + 1) {
            return false;
        }
        for (var i = one.last; i < next.first; i++) {
            if (tokens.endsSentence(i) || i > one.last && !joins(i) && !goesOn(one, i, next)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is an unknown member between two: "Git, Foonix, Sentry", but not "user access, Foonix, Git". */
    private boolean goesOn(Candidate one, int token, Candidate next) {
        return tokens.isItem(token) && isMember(one) && isMember(next);
    }

    private boolean isMember(Candidate candidate) {
        return !candidate.term().mark().isAmbiguous() || tokens.standApart(candidate.first, candidate.last);
    }

    /** Whether the token is a word, or a version, such as stands between the members of a list. */
    private boolean joins(int token) {
        var word = tokens.text(token, token);
        return Character.isDigit(word.charAt(0)) || tokens.isAnd(token) || CONNECTORS.contains(Folding.of(word));
    }
}
