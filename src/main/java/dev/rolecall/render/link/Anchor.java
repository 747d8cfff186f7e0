package dev.rolecall.render.link;

import dev.rolecall.posting.Skill;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of words in the page of a posting. A skill is named by its slug, so that people can guess the address;
 * the rest keeps clear of it.
 */
public final class Anchor {

    /** What the page, its script and its facts name already. */
    private static final Set<String> TAKEN = Set.of(
            "main",
            "q",
            "show",
            "skills",
            "roll",
            "said",
            "sort",
            "row",
            "no",
            "title",
            "company",
            "team",
            "place",
            "workplace",
            "eligible",
            "level",
            "contract",
            "pay",
            "estimate",
            "experience",
            "education",
            "posted",
            "closes",
            "apply",
            "source",
            "identifier");

    /** Line numbers, headings, and what could be a further mention of another skill. */
    private static final Pattern PATTERNED = Pattern.compile("l\\d++|h-.*+|.*-\\d++");

    private Anchor() {}

    /** The name of a mention of a skill. */
    public static String of(Skill skill, int ordinal) {
        var slug = skill.slug();
        var isTaken = TAKEN.contains(slug) || PATTERNED.matcher(slug).matches();
        return mention(isTaken ? "skill-" + slug + "-words" : slug, ordinal);
    }

    /** The name of a mention: the first has no number. */
    public static String mention(String name, int ordinal) {
        return ordinal == 1 ? name : name + "-" + ordinal;
    }
}
