package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Workable: an account with its jobs, or one of them. The employer is the account; what it hides is not shown. */
final class Workable implements Board {

    @Override
    public String name() {
        return "Workable";
    }

    @Override
    public Set<String> marks() {
        return Set.of("shortcode", "title");
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, Workable::isRecord, "jobs", "results", "job");
    }

    private static boolean isRecord(Value value) {
        return value.get("title").isStated() && value.get("shortcode").isStated();
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        draft.addText(posting.first("description", "full_description"));
        draft.addSectionUnlessHeaded("Requirements", posting.get("requirements"));
        draft.addSectionUnlessHeaded("Benefits", posting.get("benefits"));
        draft.addFirst(FieldKey.TITLE, "title", "full_title");
        draft.addFirst(FieldKey.COMPANY, "company", "company_name");
        if (!draft.has(FieldKey.COMPANY) && !root.at().equals(posting.at())) {
            draft.add(FieldKey.COMPANY, "name", root.get("name"));
        }
        addPlaces(posting, draft);
        addWorkplace(posting, draft);
        draft.addFirst(FieldKey.EMPLOYMENT_TYPE, "employment_type", "type");
        draft.addFirst(FieldKey.TEAM, "department");
        draft.addFirst(FieldKey.SENIORITY, "experience");
        draft.addFirst(FieldKey.EDUCATION, "education");
        draft.addAll(FieldKey.OTHER, "function", "industry");
        addPay(posting.get("salary"), draft);
        draft.addDate(FieldKey.DATE_POSTED, "published_on", "published", "created_at");
        draft.addAddress(FieldKey.SOURCE_URL, "url", "shortlink");
        draft.addAddress(FieldKey.APPLY_URL, "application_url");
        draft.addFirst(FieldKey.IDENTIFIER, "code", "shortcode");
    }

    private static void addPlaces(Value posting, RecordDraft draft) {
        for (var place : posting.get("locations").each()) {
            if (!place.get("hidden").isTrue()) {
                addPlace("locations", place, draft);
            }
        }
        if (!draft.has(FieldKey.LOCATION)) {
            var location = posting.get("location");
            addPlace("location", location.is(Value.Kind.OBJECT) ? location : posting, draft);
        }
    }

    private static void addPlace(String label, Value place, RecordDraft draft) {
        draft.addPlace(
                label,
                place,
                place.get("city"),
                place.first("region", "subregion", "state", "state_code"),
                place.first("country", "country_name"));
    }

    /** The word of the newer interface, else the flag of the older one. */
    private static void addWorkplace(Value posting, RecordDraft draft) {
        var word = posting.get("workplace").isStated()
                ? posting.get("workplace")
                : posting.path("location", "workplace_type");
        var flag = posting.first("telecommuting", "remote");
        if (word.isStated()) {
            draft.add(
                    FieldKey.WORKPLACE,
                    "workplace",
                    word.at(),
                    RecordDraft.words(word).replace('_', '-'));
        } else if (flag.isTrue() || flag.isFalse()) {
            draft.add(FieldKey.WORKPLACE, "telecommuting", flag.at(), flag.isTrue() ? "remote" : "not remote");
        }
    }

    private static void addPay(Value salary, RecordDraft draft) {
        draft.addPay(
                "salary",
                salary.at(),
                new PayRange(
                        RecordDraft.words(salary.get("salary_currency")).toUpperCase(Locale.ROOT),
                        salary.get("salary_from").text(),
                        salary.get("salary_to").text(),
                        salary.first("salary_period", "period").text()));
    }
}
