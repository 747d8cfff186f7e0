package dev.rolecall.format.feed;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;

/** Personio: positions with their texts in named parts. It knows neither country nor pay. */
final class Personio implements Feed {

    @Override
    public String mark() {
        return "position";
    }

    @Override
    public String name() {
        return "Personio";
    }

    @Override
    public String key() {
        return "name";
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.named(root, Personio::isRecord, "position");
    }

    private static boolean isRecord(Value position) {
        return position.get("name").isStated()
                && (position.get("jobDescriptions").isStated()
                        || position.get("recruitingCategory").isStated()
                        || position.get("office").isStated());
    }

    @Override
    public void write(Value position, Value root, RecordDraft draft) {
        for (var part : position.path("jobDescriptions", "jobDescription").each()) {
            draft.addSection(RecordDraft.words(part.get("name")), part.get("value"));
        }
        draft.addFirst(FieldKey.TITLE, "name");
        draft.addFirst(FieldKey.COMPANY, "subcompany");
        draft.addFirst(FieldKey.LOCATION, "office");
        position.path("additionalOffices", "office")
                .each()
                .forEach(office -> draft.add(FieldKey.LOCATION, "office", office));
        draft.addAll(FieldKey.TEAM, "department");
        draft.addAll(FieldKey.EMPLOYMENT_TYPE, "employmentType", "schedule");
        draft.addFirst(FieldKey.SENIORITY, "seniority");
        draft.add(
                FieldKey.EXPERIENCE,
                "yearsOfExperience",
                position.get("yearsOfExperience").at(),
                years(position));
        draft.addAll(FieldKey.OTHER, "recruitingCategory", "occupation", "occupationCategory");
        draft.addFirst(FieldKey.SKILLS, "keywords");
        draft.addDate(FieldKey.DATE_POSTED, "createdAt");
        draft.addFirst(FieldKey.IDENTIFIER, "id");
    }

    /** {@code lt-1}, {@code 2-5}, {@code gt-15} in words. */
    private static String years(Value position) {
        var code = position.get("yearsOfExperience").text();
        if (code.isBlank()) {
            return "";
        }
        var words = code.startsWith("lt-")
                ? "less than " + code.substring(3)
                : code.startsWith("gt-") ? "more than " + code.substring(3) : code;
        return words.equals("less than 1") ? "less than 1 year" : words + " years";
    }
}
