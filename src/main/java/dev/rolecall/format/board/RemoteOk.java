package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.PayRange;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;

/** Remote OK: an array whose first element is a legal notice. It names no currency, and none is guessed. */
final class RemoteOk implements Board {

    @Override
    public String name() {
        return "Remote OK";
    }

    @Override
    public Set<String> marks() {
        return Set.of("position", "company", "epoch");
    }

    @Override
    public String key() {
        return "position";
    }

    @Override
    public List<Value> records(Value root) {
        return RecordReading.find(root, RemoteOk::isRecord, "jobs", "data").stream()
                .filter(record -> !record.get("legal").isStated())
                .toList();
    }

    private static boolean isRecord(Value value) {
        return value.get("position").isStated()
                && value.get("company").isStated()
                && value.get("epoch").isStated();
    }

    @Override
    public void write(Value posting, Value root, RecordDraft draft) {
        draft.addText(posting.get("description"));
        draft.addFirst(FieldKey.TITLE, "position");
        draft.addFirst(FieldKey.COMPANY, "company");
        draft.addFirst(FieldKey.LOCATION, "location");
        draft.addAll(FieldKey.SKILLS, "tags");
        var pay = new PayRange(
                RecordDraft.words(posting.first("salary_currency", "currency")),
                posting.get("salary_min").text(),
                posting.get("salary_max").text(),
                "");
        draft.addPay("salary", posting.get("salary_min").at(), pay);
        draft.addDate(FieldKey.DATE_POSTED, "date", "epoch");
        draft.addAddress(FieldKey.SOURCE_URL, "url");
        draft.addAddress(FieldKey.APPLY_URL, "apply_url");
        draft.addFirst(FieldKey.IDENTIFIER, "id", "slug");
    }
}
