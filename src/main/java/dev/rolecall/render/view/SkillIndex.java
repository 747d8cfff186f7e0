package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The skills of a posting, and the lines that name them.
 *
 * @param legend what the marks on the names mean, or null when there are none
 * @param groups the skills by category
 */
public record SkillIndex(@Nullable String legend, List<Group> groups) {

    /**
     * The skills of one category.
     *
     * @param name the category
     * @param skills its skills
     */
    public record Group(String name, List<Item> skills) {
        public Group {
            skills = List.copyOf(skills);
        }
    }

    /**
     * One skill.
     *
     * @param name its name
     * @param href its page, or null
     * @param style {@code must} when it is required, else null
     * @param need a remark on how much it is wanted, or null
     * @param refs the lines that name it
     */
    public record Item(
            String name,
            @Nullable String href,
            @Nullable String style,
            @Nullable String need,
            List<Ref> refs) {
        public Item {
            refs = List.copyOf(refs);
        }
    }

    public SkillIndex {
        groups = List.copyOf(groups);
    }
}
