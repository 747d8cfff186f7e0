package dev.rolecall.vocabulary;

import dev.rolecall.posting.Skill;
import dev.rolecall.vocabulary.SkillContext.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The skills that postings name, with the names under which they are met.
 *
 * <p>Names are whole tokens; of two that start at one place the longer wins. A name that is also a word
 * ({@code Go}, {@code Excel}) counts only where its surroundings show that the skill is meant. Instances are immutable
 * and safe for use by several threads; the work grows in proportion to the text.
 */
public final class SkillVocabulary {

    static final int MAX_TOKENS = 10;
    /** How many words beside a name in capitals are looked at. */
    private static final int NEAR = 6;

    private final List<String> categories;
    private final List<SkillTerm> terms;
    private final TermTable table;
    /** The letters of each name that was met. Two threads that work out the same ones come to the same. */
    private final String[] letters;

    SkillVocabulary(List<String> categories, List<SkillTerm> terms) {
        this.categories = List.copyOf(categories);
        this.terms = List.copyOf(terms);
        this.table = SkillTerms.index(this.terms);
        this.letters = new String[terms.size()];
    }

    /** The vocabulary that is part of the program. */
    public static SkillVocabulary load() {
        return SkillFiles.read();
    }

    /** Every name under which a skill is met. */
    List<SkillTerm> terms() {
        return terms;
    }

    /** The names of the categories of the vocabulary that is part of the program. */
    public static List<String> categoryNames() {
        return SkillFiles.categoryNames();
    }

    /** This vocabulary with more skills and more names; what is added goes before what is known by the same name. */
    public SkillVocabulary with(List<AddedSkill> additions) {
        if (additions.isEmpty()) {
            return this;
        }
        var all = new AddedTerms(this).of(additions);
        all.addAll(terms);
        return new SkillVocabulary(categories, all);
    }

    /** The names of the categories, in the order in which they are listed. */
    public List<String> categories() {
        return categories;
    }

    /** Every skill once, in the order of categories, then of names; before them, those that were added. */
    public List<Skill> skills() {
        return terms.stream()
                .flatMap(term -> Optional.ofNullable(term.skill()).stream())
                .distinct()
                .toList();
    }

    /**
     * The skills that a line names, from left to right, without overlap.
     *
     * @param text one line
     */
    public List<SkillMatch> find(String text) {
        var tokens = Tokens.of(text);
        var candidates = new ArrayList<Candidate>();
        var tags = new TagLine(text);
        var at = 0;
        while (at < tokens.size()) {
            var candidate = named(tokens, at);
            if (candidate == null) {
                if (tags.isPossible()) {
                    tags.add(tag(tokens, at), candidates.size());
                }
                at++;
            } else {
                candidates.add(candidate);
                at = candidate.last() + 1;
            }
        }
        if (candidates.isEmpty()) {
            // Tags count beside a name only.
            return List.of();
        }
        return List.copyOf(new SkillContext(tokens, tags.completed(candidates)).accepted());
    }

    /** The skill with this name, canonical or not, in any case, whatever else the name may mean. */
    public Optional<Skill> byName(String name) {
        return term(name).flatMap(term -> Optional.ofNullable(term.skill()));
    }

    /** Whether a name is that of a general or fuzzy term, such as {@code testing}. */
    public boolean isGeneric(String name) {
        return term(name).map(SkillTerm::generic).orElse(false);
    }

    private Optional<SkillTerm> term(String name) {
        var tokens = Tokens.of(name);
        if (tokens.size() == 0 || tokens.size() > MAX_TOKENS) {
            return Optional.empty();
        }
        var found = table.get(TermTable.hash(tokens));
        return found < 0 || !isSpelled(found, tokens, 0, tokens.size() - 1)
                ? Optional.empty()
                : Optional.of(terms.get(found));
    }

    /** The longest name that is written as it has to be, or else the member of an enumeration. */
    private @Nullable Candidate named(Tokens tokens, int at) {
        var found = longest(tokens, at);
        var longest = found == null ? headless(tokens, at) : found;
        var tag = longest == null ? tag(tokens, at) : null;
        return tag != null && isListed(tag, tokens) ? tag : longest;
    }

    /** Whether a word is a member of an enumeration; the last one may be a word of the sentence as well. */
    private static boolean isListed(Candidate tag, Tokens tokens) {
        return tokens.isItem(tag.first()) || !tag.term().mark().isAmbiguous() && tokens.isLast(tag.first());
    }

    /** A name of two words of which the second is shared with the members of an enumeration behind the first. */
    private @Nullable Candidate headless(Tokens tokens, int at) {
        if (table.get(tokens.hash(at)) != TermTable.BEGINNING) {
            return null;
        }
        var head = SharedHead.of(tokens, at);
        if (head == SharedHead.NONE) {
            return null;
        }
        var term = table.get(Hash.then(tokens.hash(at), Gap.SPACE.ordinal(), tokens.hash(head)));
        return term >= 0
                        && terms.get(term).mark() == SkillTerm.Mark.PLAIN
                        && Tokens.of(terms.get(term).written())
                                .letters()
                                .equals(tokens.letters(at, at) + tokens.letters(head, head))
                ? new Candidate(terms.get(term), at, at, true)
                : null;
    }

    private @Nullable Candidate longest(Tokens tokens, int first) {
        Candidate found = null;
        var hash = 0L;
        var end = Math.min(tokens.size(), first + MAX_TOKENS);
        for (var i = first; i < end && goesOn(tokens, first, i); i++) {
            var before = hash;
            hash = then(before, tokens, first, i, tokens.hash(i));
            var term = table.get(hash);
            var singular = tokens.singular(i);
            var known = term >= 0 || singular == 0 ? term : table.get(then(before, tokens, first, i, singular));
            var candidate = candidate(tokens, first, i, known);
            found = candidate == null ? found : candidate;
            if (term == TermTable.NONE) {
                return found;
            }
        }
        return found;
    }

    private static boolean goesOn(Tokens tokens, int first, int token) {
        return token == first || tokens.gap(token) != Gap.BREAK;
    }

    private static long then(long before, Tokens tokens, int first, int token, long hash) {
        return token == first ? hash : Hash.then(before, tokens.gap(token).ordinal(), hash);
    }

    /** The name that is this one word, in whatever case: what it counts for, its neighbours decide. */
    private @Nullable Candidate tag(Tokens tokens, int at) {
        var found = table.get(tokens.hash(at));
        return found < 0 || !isSpelled(found, tokens, at, at) ? null : new Candidate(terms.get(found), at, at, false);
    }

    private @Nullable Candidate candidate(Tokens tokens, int first, int last, int term) {
        return term >= 0
                        && !tokens.isExtension(first)
                        && isSpelled(term, tokens, first, last)
                        && isWritten(terms.get(term), tokens, first, last)
                ? new Candidate(terms.get(term), first, last, true)
                : null;
    }

    /** Whether the letters of the tokens are those of a name, perhaps in the plural. */
    private boolean isSpelled(int term, Tokens tokens, int first, int last) {
        var spelled = letters[term];
        if (spelled == null) {
            spelled = Tokens.of(terms.get(term).written()).letters();
            letters[term] = spelled;
        }
        return tokens.areSpelled(spelled, first, last);
    }

    private static boolean isWritten(SkillTerm term, Tokens tokens, int first, int last) {
        if (term.mark() == SkillTerm.Mark.PLAIN) {
            return true;
        }
        var words = tokens.text(first, last);
        return term.isWrittenAs(words) || term.isShoutedAs(words) && isAmongSmall(tokens, first, last);
    }

    /** Whether small letters stand near: where all is in capitals, they tell nothing. */
    private static boolean isAmongSmall(Tokens tokens, int first, int last) {
        var from = Math.max(0, first - NEAR);
        var to = Math.min(tokens.size() - 1, last + NEAR);
        return tokens.text(from, to).chars().anyMatch(Character::isLowerCase);
    }
}
