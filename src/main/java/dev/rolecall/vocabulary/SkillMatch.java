package dev.rolecall.vocabulary;

import dev.rolecall.posting.Skill;

/**
 * A skill that a line names.
 *
 * @param skill the skill
 * @param start where the name starts in the line, in UTF-16 units
 * @param end where it ends, exclusive
 * @param certainty how sure it is that the skill is meant
 * @param generic whether the term is general or fuzzy, so that naming it asks for nothing in particular
 */
public record SkillMatch(Skill skill, int start, int end, Certainty certainty, boolean generic) {}
