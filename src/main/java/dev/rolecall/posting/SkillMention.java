package dev.rolecall.posting;

import java.util.List;

/**
 * A skill that a posting names.
 *
 * @param skill the skill
 * @param need how much it is wanted
 * @param evidence where it is named, in the order of the lines, never empty
 */
public record SkillMention(Skill skill, Need need, List<Evidence> evidence) {

    /** How much a skill is wanted. */
    public enum Need {
        REQUIRED,
        PREFERRED,
        /** Named as part of the work or the stack, neither asked for nor preferred. */
        MENTIONED
    }

    public SkillMention {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a skill that nothing names: " + skill.name());
        }
    }
}
