package dev.rolecall.evaluation;

import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.HashMap;
import java.util.function.UnaryOperator;

/** Which names mean the same skill. */
public final class SkillNames {

    private final UnaryOperator<String> canonical;

    private SkillNames(UnaryOperator<String> canonical) {
        this.canonical = canonical;
    }

    /** The names that the vocabulary knows mean its skills; any other means itself. */
    public static SkillNames of(SkillVocabulary vocabulary) {
        return new SkillNames(name -> NormalForm.plain(
                vocabulary.byName(name).map(skill -> skill.name()).orElse(name)));
    }

    /** The names of an object of lists, and no others: a name that counts is never another name of a second one. */
    static SkillNames of(Value aliases) {
        var names = new HashMap<String, String>();
        for (var name : aliases.fields().keySet()) {
            names.put(NormalForm.plain(name), NormalForm.plain(name));
        }
        for (var entry : aliases.fields().entrySet()) {
            for (var alias : entry.getValue().each()) {
                names.putIfAbsent(NormalForm.plain(alias.text()), NormalForm.plain(entry.getKey()));
            }
        }
        return new SkillNames(name -> names.getOrDefault(NormalForm.plain(name), NormalForm.plain(name)));
    }

    /** The one spelling of all names of a skill. */
    String form(String name) {
        return canonical.apply(name);
    }
}
