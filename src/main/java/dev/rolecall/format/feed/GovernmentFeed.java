package dev.rolecall.format.feed;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;

/** RSS of public employers, whose items have fields of a listing: who employs is the department. */
final class GovernmentFeed implements Feed {

    @Override
    public String mark() {
        return "advertise";
    }

    @Override
    public String name() {
        return "RSS of job listings";
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.named(root, GovernmentFeed::isRecord, "item");
    }

    private static boolean isRecord(Value item) {
        return item.get("title").isStated()
                && item.first("advertiseFromDate", "advertiseToDateTime").isStated();
    }

    @Override
    public void write(Value item, Value root, RecordDraft draft) {
        draft.addText(item.get("description"));
        draft.addSectionUnlessHeaded("Qualifications", item.get("qualifications"));
        draft.addSectionUnlessHeaded("Benefits", item.get("benefits"));
        draft.addFirst(FieldKey.TITLE, "title");
        draft.addFirst(FieldKey.COMPANY, "department", "agency");
        draft.addPlace("location", item, item.get("location"), item.get("state"), item.get("country"));
        draft.addFirst(FieldKey.EMPLOYMENT_TYPE, "jobType");
        var pay = new PayRange(
                RecordDraft.words(item.get("salaryCurrency")),
                item.get("minimumSalary").text(),
                item.get("maximumSalary").text(),
                item.get("salaryInterval").text());
        draft.addPay("salary", item.get("minimumSalary").at(), pay);
        draft.addDate(FieldKey.DATE_POSTED, "pubDate", "advertiseFromDate");
        draft.addDate(FieldKey.VALID_THROUGH, "advertiseToDateTime");
        draft.addAddress(FieldKey.SOURCE_URL, "link", "guid");
        item.path("categories", "category")
                .each()
                .forEach(category -> draft.add(FieldKey.OTHER, "category", category.get("Category")));
        draft.addFirst(FieldKey.IDENTIFIER, "jobNumberSingle", "jobId");
    }
}
