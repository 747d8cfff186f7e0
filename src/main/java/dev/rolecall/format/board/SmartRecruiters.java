package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** SmartRecruiters: a posting, or {@code {"content": [...]}} without texts. Its {@code ref} is an address for programs. */
final class SmartRecruiters implements Board {

    private static final List<String> SECTIONS =
            List.of("jobDescription", "qualifications", "additionalInformation", "companyDescription");

    @Override
    public String name() {
        return "SmartRecruiters";
    }

    @Override
    public Set<String> marks() {
        return Set.of("name", "company", "location");
    }

    @Override
    public String key() {
        return "name";
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, SmartRecruiters::isRecord, "content");
    }

    private static boolean isRecord(Value value) {
        return value.get("name").isStated()
                && value.path("company", "identifier").isStated()
                && Stream.of("releasedDate", "refNumber", "jobAd", "typeOfEmployment", "experienceLevel")
                        .anyMatch(name -> value.get(name).isStated());
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        var sections = posting.path("jobAd", "sections");
        for (var name : SECTIONS) {
            var section = sections.get(name);
            draft.addSection(heading(name, section.get("title")), section.get("text"));
        }
        draft.addFirst(FieldKey.TITLE, "name");
        draft.addFirst(FieldKey.COMPANY, "company");
        addPlace(posting.get("location"), draft);
        draft.addFirst(FieldKey.EMPLOYMENT_TYPE, "typeOfEmployment");
        // Its label says "Not Applicable" or the like in any language; its code does not change.
        if (!posting.path("experienceLevel", "id").text().equals("not_applicable")) {
            draft.addFirst(FieldKey.SENIORITY, "experienceLevel");
        }
        draft.addFirst(FieldKey.TEAM, "department");
        draft.addAll(FieldKey.OTHER, "function", "industry");
        posting.get("customField").each().forEach(field -> addAnswer(field, draft));
        addPay(posting.get("compensation"), draft);
        draft.addDate(FieldKey.DATE_POSTED, "releasedDate");
        draft.addAddress(FieldKey.SOURCE_URL, "postingUrl");
        draft.addAddress(FieldKey.APPLY_URL, "applyUrl");
        draft.addFirst(FieldKey.IDENTIFIER, "refNumber", "id");
        draft.add(FieldKey.LANGUAGE, "language", posting.path("language", "code"));
    }

    private static String heading(String name, Value title) {
        if (title.isStated()) {
            return title.text();
        }
        return switch (name) {
            case "companyDescription" -> "Company Description";
            case "qualifications" -> "Qualifications";
            case "additionalInformation" -> "Additional Information";
            default -> "Job Description";
        };
    }

    private static void addPlace(Value location, RecordDraft draft) {
        draft.addPlace("location", location, location.get("city"), location.get("region"), location.get("country"));
        if (!draft.has(FieldKey.LOCATION)) {
            draft.add(
                    FieldKey.LOCATION,
                    "location",
                    location.is(Value.Kind.STRING) ? location : location.get("fullLocation"));
        }
        var isRemote = location.get("remote");
        if (location.get("hybrid").isTrue()) {
            draft.add(FieldKey.WORKPLACE, "hybrid", location.get("hybrid").at(), "hybrid");
        } else if (isRemote.isTrue() || isRemote.isFalse()) {
            draft.add(FieldKey.WORKPLACE, "remote", isRemote.at(), isRemote.isTrue() ? "remote" : "not remote");
        }
    }

    /** A field that the employer added; a place among them is a list of the board, and no place of this posting. */
    private static void addAnswer(Value field, RecordDraft draft) {
        var label = RecordDraft.words(field.get("fieldLabel"));
        var name = draft.wording().labels().fieldOf(label).orElse(FieldLabels.PROFILE);
        if (!name.equals(FieldLabels.PROFILE)) {
            var key = FieldKey.valueOf(name);
            if (key != FieldKey.LOCATION && key != FieldKey.COMPANY && key != FieldKey.TITLE) {
                draft.add(key, label, field.get("valueLabel"));
            }
        }
    }

    private static void addPay(Value pay, RecordDraft draft) {
        draft.addPay(
                "compensation",
                pay.at(),
                new PayRange(
                        RecordDraft.words(pay.get("currency")),
                        pay.get("min").text(),
                        pay.get("max").text(),
                        pay.get("period").text()));
    }
}
