package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;

/** Lever: a posting, or an array. Its text is split over several fields; its title is called {@code text}. */
final class Lever implements Board {

    @Override
    public String name() {
        return "Lever";
    }

    @Override
    public Set<String> marks() {
        return Set.of("text", "categories");
    }

    @Override
    public String key() {
        return "text";
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, Lever::isRecord, "data", "postings");
    }

    private static boolean isRecord(Value value) {
        return value.get("text").isStated()
                && value.get("categories").is(Value.Kind.OBJECT)
                && value.first("hostedUrl", "applyUrl", "id").isStated();
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        addTexts(posting, draft);
        var categories = posting.get("categories");
        draft.addFirst(FieldKey.TITLE, "text");
        addPlaces(posting, categories, draft);
        addWorkplace(posting.get("workplaceType"), draft);
        draft.add(FieldKey.EMPLOYMENT_TYPE, "commitment", categories.get("commitment"));
        draft.add(FieldKey.SENIORITY, "level", categories.get("level"));
        draft.add(FieldKey.TEAM, "department", categories.get("department"));
        draft.add(FieldKey.TEAM, "team", categories.get("team"));
        var pay = posting.get("salaryRange");
        draft.addPay(
                "salaryRange",
                pay.at(),
                new PayRange(
                        RecordDraft.words(pay.get("currency")),
                        pay.get("min").text(),
                        pay.get("max").text(),
                        pay.get("interval").text()));
        draft.addDate(FieldKey.DATE_POSTED, "createdAt");
        draft.addAddress(FieldKey.SOURCE_URL, "hostedUrl");
        draft.addAddress(FieldKey.APPLY_URL, "applyUrl");
        addAddress(FieldKey.SOURCE_URL, posting.path("urls", "show"), draft);
        addAddress(FieldKey.APPLY_URL, posting.path("urls", "apply"), draft);
        draft.addFirst(FieldKey.IDENTIFIER, "reqCode", "id");
    }

    /**
     * The description is the opening and the body of it in one; where there are both, they are read. The employer's own
     * list has the texts in an object.
     */
    private static void addTexts(Value posting, RecordDraft draft) {
        var texts = posting.get("content").is(Value.Kind.OBJECT) ? posting.get("content") : posting;
        var body = texts.first("descriptionBody", "descriptionBodyPlain");
        var opening = texts.first("opening", "openingPlain");
        if (body.isStated() && opening.isStated()) {
            draft.addText(opening);
            draft.addText(body);
        } else {
            draft.addText(
                    texts.first("descriptionHtml", "description", "descriptionPlain", "descriptionBody", "opening"));
        }
        for (var list : texts.get("lists").each()) {
            draft.addSection(RecordDraft.words(list.get("text")), asList(list.get("content")));
        }
        draft.addSection(
                "Salary", posting.first("salaryDescriptionHtml", "salaryDescription", "salaryDescriptionPlain"));
        draft.addSectionUnlessHeaded(
                "Additional information", texts.first("additional", "additionalPlain", "closingHtml", "closing"));
    }

    /** The items come without their list. */
    private static Value asList(Value content) {
        var words = content.text().strip();
        return words.startsWith("<li") ? Value.string("<ul>" + words + "</ul>", content.at()) : content;
    }

    /** The country belongs to the first place; with several places it is not said whose it is. */
    private static void addPlaces(Value posting, Value categories, RecordDraft draft) {
        var all = categories.get("allLocations").each();
        if (all.size() > 1) {
            all.forEach(place -> draft.add(FieldKey.LOCATION, "allLocations", place));
        } else {
            draft.addPlace("location", categories, categories.get("location"), posting.get("country"));
        }
    }

    private static void addAddress(FieldKey key, Value address, RecordDraft draft) {
        if (!draft.has(key) && WebAddress.parse(address.text()).isPresent()) {
            draft.add(key, "urls", address);
        }
    }

    private static void addWorkplace(Value type, RecordDraft draft) {
        draft.add(FieldKey.WORKPLACE, "workplaceType", type);
    }
}
