package dev.rolecall.vocabulary;

import java.util.List;

/**
 * A skill that a curator adds, or more names of one that is known.
 *
 * @param name its name
 * @param aliases other names, met in any case
 * @param category its category, one of {@link SkillVocabulary#categoryNames}; that of a known skill stays
 */
public record AddedSkill(String name, List<String> aliases, String category) {

    public AddedSkill {
        aliases = List.copyOf(aliases);
    }
}
