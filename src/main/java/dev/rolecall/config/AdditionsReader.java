package dev.rolecall.config;

import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.AddedPlace;
import dev.rolecall.vocabulary.AddedSkill;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what {@code catalog.yaml} adds to the vocabularies; a group that cannot be read is told and left out. */
final class AdditionsReader {

    static final String SKILLS = "skills";
    static final String PLACES = "places";
    static final String COMPANIES = "companies";

    private static final int MOST = 1_000;
    private static final String NAME = "name";
    private static final String ALIASES = "aliases";
    private static final String CATEGORY = "category";
    private static final String IS = "is";

    private final Keys keys;
    private final Problems problems;
    private final List<String> categories = SkillVocabulary.categoryNames();

    AdditionsReader(Keys keys, Problems problems) {
        this.keys = keys;
        this.problems = problems;
    }

    Additions read() {
        return new Additions(
                groups(SKILLS, List.of(NAME), List.of(NAME, ALIASES, CATEGORY), this::skill),
                groups(PLACES, List.of(NAME, IS), List.of(NAME, IS), AdditionsReader::place),
                groups(
                        COMPANIES,
                        List.of(NAME),
                        List.of(NAME, ALIASES),
                        (name, group) -> new AddedCompany(name, aliases(group))));
    }

    private AddedSkill skill(String name, Keys group) {
        var category = group.value(CATEGORY, "one of " + String.join(", ", categories), this::category);
        return new AddedSkill(
                name, aliases(group), category == null ? categories.get(categories.size() - 1) : category);
    }

    private Optional<String> category(YamlNode node) {
        return Values.text(node)
                .flatMap(text ->
                        categories.stream().filter(text::equalsIgnoreCase).findFirst());
    }

    private static @Nullable AddedPlace place(String name, Keys group) {
        var place = group.value(IS, "a place such as `New York, NY, US`", PlaceValue::of);
        return place == null ? null : new AddedPlace(name, place);
    }

    private static List<String> aliases(Keys group) {
        var aliases = group.value(ALIASES, "a list of names", Values.list(AdditionsReader::named));
        return aliases == null ? List.of() : aliases;
    }

    /** A name that can be found in a text and stand in an address. */
    private static Optional<String> named(YamlNode node) {
        return Values.text(node).filter(text -> !Slug.of(text).isEmpty());
    }

    private <T> List<T> groups(
            String key, List<String> needed, List<String> known, BiFunction<String, Keys, @Nullable T> reader) {
        var entry = keys.entry(key).filter(each -> !each.value().isNull()).orElse(null);
        var added = new ArrayList<T>();
        if (entry == null) {
            return added;
        }
        var items = Values.items(entry.value());
        if (items.size() > MOST) {
            problems.bad(key, entry.value(), "a list of at most " + MOST + " groups");
        }
        for (var item : items.subList(0, Math.min(MOST, items.size()))) {
            var group = group(key, item, needed, known);
            var name = group == null ? null : group.value(NAME, "a name", AdditionsReader::named);
            var read = group == null || name == null ? null : reader.apply(name, group);
            if (read != null) {
                added.add(read);
            }
        }
        return added;
    }

    private @Nullable Keys group(String key, YamlNode item, List<String> needed, List<String> known) {
        if (item instanceof YamlNode.Mapping mapping
                && needed.stream().allMatch(each -> mapping.entry(each).isPresent())) {
            return new Keys(mapping, known, problems);
        }
        problems.bad(key, item, "a list of groups, each with `" + String.join("` and `", needed) + "`,");
        return null;
    }
}
