package dev.rolecall.evaluation;

import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Facts;
import dev.rolecall.tree.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Skills, whatever name of theirs is used.
 *
 * @param names which names mean the same skill
 */
record SkillsField(SkillNames names) implements Field {

    @Override
    public String name() {
        return "skills";
    }

    @Override
    public Comparison compare(GoldRecord gold, Facts facts) {
        var found = new LinkedHashMap<String, List<Evidence>>();
        for (var mention : facts.skills()) {
            found.putIfAbsent(names.form(mention.skill().name()), mention.evidence());
        }
        return new SetOfNames(forms(gold.get("skills")), forms(gold.get("skillsOptional")), found)
                .compare(gold, name());
    }

    private Set<String> forms(Value skills) {
        var forms = new LinkedHashSet<String>();
        for (var skill : skills.items()) {
            var name = skill.is(Value.Kind.OBJECT) ? skill.get("name") : skill;
            forms.add(names.form(name.text()));
        }
        return forms;
    }
}
