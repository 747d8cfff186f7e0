package dev.rolecall.format.board;

import dev.rolecall.format.FieldKey;
import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Any other JSON whose fields have the usual names; an object that says what type it is, is left to JSON-LD. */
final class AnyBoard implements Board {

    /** The type of schema.org, with or without its address; not a name that ends so. */
    private static final Pattern JOB_POSTING = Pattern.compile("[\"/:]JobPosting\"");

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
        return !JOB_POSTING.matcher(text).find();
    }

    @Override
    public boolean isReadable(Value record) {
        return records.isReadable(record);
    }

    @Override
    public List<Value> records(Value root) {
        var found = records.find(root);
        return (found.isEmpty() ? records.find(SheetRows.asRecords(root)) : found)
                .stream().filter(record -> !record.get("@type").isStated()).toList();
    }

    @Override
    public void write(Value record, Value root, RecordDraft draft) {
        records.write(record, draft);
        if (!draft.has(FieldKey.COMPANY) && !root.at().equals(record.at())) {
            records.writeCompany(root, draft);
        }
    }
}
