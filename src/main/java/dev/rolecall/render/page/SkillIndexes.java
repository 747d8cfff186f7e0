package dev.rolecall.render.page;

import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.SkillMention.Need;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.SkillIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the index of the skills of a posting, in the order of categories that the whole catalog has. */
final class SkillIndexes {

    private static final Comparator<SkillMention> BY_NAME =
            Comparator.comparing(mention -> mention.skill().name().toLowerCase(Locale.ROOT));

    private final Atlas atlas;
    private final List<String> categories;

    SkillIndexes(Atlas atlas) {
        this.atlas = atlas;
        this.categories = atlas.catalog().facets(FacetKind.SKILL).stream()
                .map(Facet::group)
                .map(group -> group == null ? "" : group)
                .distinct()
                .toList();
    }

    SkillIndex index(List<SkillMention> mentions, Marks marks, Href href) {
        var sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.<SkillMention>comparingInt(
                        mention -> rank(mention.skill().category()))
                .thenComparing(mention -> mention.skill().category())
                .thenComparing(BY_NAME));
        Map<String, List<SkillIndex.Item>> groups = new LinkedHashMap<>();
        for (var mention : sorted) {
            groups.computeIfAbsent(mention.skill().category(), category -> new ArrayList<>())
                    .add(item(mention, marks, href));
        }
        var views = new ArrayList<SkillIndex.Group>();
        groups.forEach((name, items) -> views.add(new SkillIndex.Group(name, items)));
        return new SkillIndex(legend(mentions), views);
    }

    /** Said only where skills differ: a mark that all of them carry tells nothing. */
    private static @Nullable String legend(List<SkillMention> mentions) {
        var required = mentions.stream().anyMatch(mention -> mention.need() == Need.REQUIRED);
        var others = mentions.stream().anyMatch(mention -> mention.need() != Need.REQUIRED);
        return required && others ? "Bold: required." : null;
    }

    private int rank(String category) {
        var at = categories.indexOf(category);
        return at < 0 ? categories.size() : at;
    }

    private SkillIndex.Item item(SkillMention mention, Marks marks, Href href) {
        var address = atlas.address(FacetKind.SKILL, mention.skill().slug());
        return new SkillIndex.Item(
                name(mention),
                address == null ? null : href.page(address),
                mention.need() == Need.REQUIRED ? "must" : null,
                need(mention.need()),
                marks.refs(mention));
    }

    private static String name(SkillMention mention) {
        var isCurators = mention.evidence().stream().allMatch(Evidence.Curated.class::isInstance);
        return isCurators ? "[" + mention.skill().name() + "]" : mention.skill().name();
    }

    private static @Nullable String need(Need need) {
        return need == Need.PREFERRED ? "a plus" : null;
    }
}
