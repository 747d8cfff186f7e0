package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;

/** Any other JSON whose fields have the usual names; an object that says what type it is, is left to JSON-LD. */
final class AnyBoard implements Board {

    private final FieldRecord records;

    AnyBoard(Wording wording) {
        this.records = new FieldRecord(wording);
    }

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public Set<String> marks() {
        return Set.of();
    }

    @Override
    public boolean isPossible(String text) {
        return !text.contains("JobPosting\"");
    }

    @Override
    public boolean isReadable(Value record) {
        return !RecordDraft.words(record.get(records.titleName(record))).isBlank();
    }

    @Override
    public List<Value> records(Value root) {
        return records.find(root).stream()
                .filter(record -> !record.get("@type").isStated())
                .toList();
    }

    @Override
    public void write(Value record, Value root, RecordDraft draft) {
        records.write(record, draft);
        if (!draft.has(FieldKey.COMPANY) && !root.at().equals(record.at())) {
            var company = root.first("company", "company_name", "organization", "hiringOrganization");
            draft.add(FieldKey.COMPANY, "company", company);
        }
    }
}
