package dev.rolecall.vocabulary;

import dev.rolecall.posting.Skill;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.SkillTerm.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes names of skills of what a curator adds to a vocabulary. */
final class AddedTerms {

    private final SkillVocabulary known;
    private final Set<String> slugs;

    AddedTerms(SkillVocabulary known) {
        this.known = known;
        this.slugs = known.skills().stream().map(Skill::slug).collect(Collectors.toCollection(HashSet::new));
    }

    /** The names, in the order of the additions. */
    List<SkillTerm> of(List<AddedSkill> additions) {
        var terms = new ArrayList<SkillTerm>();
        for (var added : additions) {
            var same = known.byName(added.name());
            var skill = same.orElseGet(() -> new Skill(added.name(), freeSlug(added.name()), added.category()));
            // A known name keeps its conditions: whoever adds names for Go does not find it in every "go".
            if (same.isEmpty()) {
                add(skill, added.name(), terms);
            }
            added.aliases().forEach(alias -> add(skill, alias, terms));
        }
        return terms;
    }

    private static void add(Skill skill, String written, List<SkillTerm> terms) {
        var size = Tokens.of(written).size();
        if (size > 0 && size <= SkillVocabulary.MAX_TOKENS) {
            terms.add(new SkillTerm(skill, written, Mark.PLAIN, Cues.NONE, false));
        }
    }

    private String freeSlug(String name) {
        var slug = Slug.of(name);
        var free = slug;
        for (var i = 2; !slugs.add(free); i++) {
            free = slug + "-" + i;
        }
        return free;
    }
}
