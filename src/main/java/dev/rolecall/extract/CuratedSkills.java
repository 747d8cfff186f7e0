package dev.rolecall.extract;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.config.Ruling;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Skill;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.SkillMention.Need;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies what the curator says of skills: a removal without a name leaves out all that was read. */
final class CuratedSkills {

    private static final String CATEGORY = "Other";

    private final SkillVocabulary vocabulary;
    private final CuratorFacts curator;

    CuratedSkills(SkillVocabulary vocabulary, CuratorFacts curator) {
        this.vocabulary = vocabulary;
        this.curator = curator;
    }

    /** The skills that were read, without those removed, with those added. */
    List<SkillMention> rule(List<SkillMention> read) {
        var skills = new ArrayList<SkillMention>();
        read.stream().filter(mention -> !isRemoved(mention.skill())).forEach(skills::add);
        for (var added : curator.skillsAdded()) {
            add(added, read, skills);
        }
        return List.copyOf(skills);
    }

    private boolean isRemoved(Skill skill) {
        return curator.skillsRemoved().stream().anyMatch(ruling -> names(ruling.value(), skill));
    }

    private boolean names(@Nullable String name, Skill skill) {
        return name == null || skill(name).name().equalsIgnoreCase(skill.name());
    }

    private void add(Ruling<String> ruling, List<SkillMention> read, List<SkillMention> skills) {
        var name = ruling.value();
        if (name == null) {
            return;
        }
        var skill = skill(name);
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence.Curated(ruling.at()));
        var need = Need.MENTIONED;
        for (var mention : read) {
            if (mention.skill().name().equals(skill.name())) {
                evidence.addAll(mention.evidence());
                need = mention.need();
            }
        }
        skills.removeIf(mention -> mention.skill().name().equals(skill.name()));
        skills.add(new SkillMention(skill, need, evidence));
    }

    /** The skill of the vocabulary; a name it does not know is a skill of its own. */
    private Skill skill(String name) {
        return vocabulary.byName(name).orElseGet(() -> {
            var slug = Slug.of(name);
            return new Skill(name, slug.isEmpty() ? "skill" : slug, CATEGORY);
        });
    }
}
