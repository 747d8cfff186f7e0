package dev.rolecall.evaluation;

import dev.rolecall.posting.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the facts of postings with gold records, field by field. */
public final class Evaluation {

    private final List<Field> fields;

    /**
     * A comparison.
     *
     * @param names which names mean the same skill
     */
    public Evaluation(SkillNames names) {
        this.fields = List.of(
                new SingleField<>("title", Facts::title, new TextForms<>(title -> title.text(), NormalForm::title)),
                new SingleField<>("company", Facts::company, new TextForms<>(name -> name, NormalForm::company)),
                new LocationsField(),
                new CountriesField(),
                new SingleField<>(
                        "workplace", Facts::workplace, new TextForms<>(workplace -> workplace.id(), NormalForm::plain)),
                new SingleField<>(
                        "seniority", Facts::seniority, new TextForms<>(level -> level.id(), NormalForm::plain)),
                new SingleField<>(
                        "employmentType",
                        Facts::employmentType,
                        new TextForms<>(type -> type.name(), NormalForm::employment)),
                new SingleField<>("salary", Facts::salary, new PayForms()),
                new SingleField<>(
                        "datePosted", Facts::datePosted, new TextForms<>(day -> day.toString(), NormalForm::day)),
                new SkillsField(names));
    }

    /**
     * Compares.
     *
     * @param records what is right
     * @param facts what was found, by the file that gold records name
     */
    public EvaluationReport compare(List<GoldRecord> records, Map<String, Facts> facts) {
        var comparisons = new LinkedHashMap<Field, List<Comparison>>();
        fields.forEach(field -> comparisons.put(field, new ArrayList<>()));
        var misses = new ArrayList<Miss>();
        var absent = new ArrayList<String>();
        for (var record : records) {
            var found = facts.get(record.file());
            if (found == null) {
                absent.add(record.file());
            }
            comparisons.forEach((field, all) -> {
                var comparison = field.compare(record, found == null ? Facts.NONE : found);
                all.add(comparison);
                misses.addAll(comparison.misses());
            });
        }
        var scores = new ArrayList<FieldScore>();
        comparisons.forEach((field, all) -> scores.add(FieldScore.of(field.name(), all)));
        return new EvaluationReport(records.size(), absent, scores, misses);
    }
}
