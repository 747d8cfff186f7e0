package dev.rolecall.config;

import java.util.ArrayList;
import java.util.List;

/**
 * What a facts file says of skills.
 *
 * <p>A list of names replaces what was read; one with signs amends it: {@code +Go} adds, {@code -PHP} leaves out. The
 * same in words: {@code add:} and {@code remove:}. A removal without a name leaves out everything that was read.
 */
final class SkillRulings {

    private static final String EXPECTED = "a list of names, of `+Name` and `-Name`, or `{add: [], remove: []}`";

    private final List<Ruling<String>> added = new ArrayList<>();
    private final List<Ruling<String>> removed = new ArrayList<>();
    private final Problems problems;

    SkillRulings(Keys keys, Problems problems) {
        this.problems = problems;
        keys.entry("skills").ifPresent(this::read);
    }

    List<Ruling<String>> added() {
        return added;
    }

    List<Ruling<String>> removed() {
        return removed;
    }

    private void read(YamlNode.Entry entry) {
        if (entry.value().isNull()) {
            removed.add(new Ruling<>(null, entry.at()));
        } else if (entry.value() instanceof YamlNode.Mapping mapping) {
            var keys = new Keys(mapping, List.of("add", "remove"), problems);
            keys.entry("add").ifPresent(add -> names(add.value(), added));
            keys.entry("remove").ifPresent(remove -> names(remove.value(), removed));
        } else {
            var isSigned = Values.items(entry.value()).stream().anyMatch(SkillRulings::isSigned);
            if (!isSigned) {
                removed.add(new Ruling<>(null, entry.at()));
            }
            Values.items(entry.value()).forEach(this::item);
        }
    }

    private static boolean isSigned(YamlNode item) {
        return Values.text(item)
                .filter(text -> text.startsWith("+") || text.startsWith("-"))
                .isPresent();
    }

    private void item(YamlNode item) {
        var text = Values.text(item).orElse("");
        var name = isSigned(item) ? text.substring(1).strip() : text;
        if (name.isEmpty()) {
            problems.bad("skills", item, EXPECTED);
        } else {
            (text.startsWith("-") ? removed : added).add(new Ruling<>(name, item.at()));
        }
    }

    private void names(YamlNode list, List<Ruling<String>> target) {
        for (var item : list.isNull() ? List.<YamlNode>of() : Values.items(list)) {
            Values.text(item)
                    .ifPresentOrElse(
                            name -> target.add(new Ruling<>(name, item.at())),
                            () -> problems.bad("skills", item, EXPECTED));
        }
    }
}
