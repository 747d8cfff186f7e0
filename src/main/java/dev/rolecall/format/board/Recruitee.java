package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;

/** Recruitee: an offer, or {@code {"offers": [...]}}. Numbers are strings, and pay may name the wrong period. */
final class Recruitee implements Board {

    @Override
    public String name() {
        return "Recruitee";
    }

    @Override
    public Set<String> marks() {
        return Set.of("title", "careers_url");
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, Recruitee::isRecord, "offers", "offer");
    }

    private static boolean isRecord(Value value) {
        return value.get("title").isStated() && value.get("careers_url").isStated();
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        draft.addText(posting.get("description"));
        draft.addSectionUnlessHeaded("Requirements", posting.get("requirements"));
        draft.addFirst(FieldKey.TITLE, "title");
        draft.addFirst(FieldKey.COMPANY, "company_name");
        addPlaces(posting, draft);
        addWorkplace(posting, draft);
        addCode(FieldKey.EMPLOYMENT_TYPE, posting, draft, "employment_type_code", "employment_type");
        addCode(FieldKey.SENIORITY, posting, draft, "experience_code");
        addCode(FieldKey.EDUCATION, posting, draft, "education_code");
        draft.addFirst(FieldKey.TEAM, "department");
        draft.addAll(FieldKey.OTHER, "tags");
        var pay = posting.get("salary");
        draft.addPay(
                "salary",
                pay.at(),
                new PayRange(
                        RecordDraft.words(pay.get("currency")),
                        pay.get("min").text(),
                        pay.get("max").text(),
                        pay.get("period").text()));
        draft.addDate(FieldKey.DATE_POSTED, "published_at", "created_at");
        draft.addDate(FieldKey.VALID_THROUGH, "close_at");
        draft.addAddress(FieldKey.SOURCE_URL, "careers_url");
        draft.addAddress(FieldKey.APPLY_URL, "careers_apply_url");
        draft.addFirst(FieldKey.IDENTIFIER, "id", "guid");
    }

    private static void addPlaces(Value posting, RecordDraft draft) {
        for (var place : posting.get("locations").each()) {
            draft.addPlace(
                    "locations",
                    place,
                    place.first("city", "name"),
                    place.get("state"),
                    place.first("country", "country_code"));
            draft.add(FieldKey.OTHER, "note", place.get("note"));
        }
        if (!draft.has(FieldKey.LOCATION)) {
            draft.addPlace(
                    "city",
                    posting,
                    posting.get("city"),
                    posting.get("state_name"),
                    posting.first("country", "country_code"));
        }
        if (!draft.has(FieldKey.LOCATION)) {
            draft.addFirst(FieldKey.LOCATION, "location");
        }
    }

    /** The flags are choices of which several may be offered. */
    private static void addWorkplace(Value posting, RecordDraft draft) {
        for (var name : List.of("remote", "hybrid", "on_site")) {
            if (posting.get(name).isTrue()) {
                draft.add(FieldKey.WORKPLACE, name, posting.get(name).at(), name.replace('_', ' '));
                return;
            }
        }
    }

    private static void addCode(FieldKey key, Value posting, RecordDraft draft, String... names) {
        var code = posting.first(names);
        var words = RecordDraft.words(code).replace('_', ' ');
        draft.add(key, names[0], code.at(), words);
    }
}
