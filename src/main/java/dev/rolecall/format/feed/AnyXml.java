package dev.rolecall.format.feed;

import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.List;

/** Any XML whose elements have the usual names, as job aggregators take it: {@code <source><job>}. */
final class AnyXml implements Feed {

    private final FieldRecord records;

    AnyXml(Wording wording) {
        this.records = new FieldRecord(wording);
    }

    @Override
    public String mark() {
        return "";
    }

    @Override
    public String name() {
        return "XML";
    }

    @Override
    public boolean isReadable(Value record) {
        return records.isReadable(record);
    }

    @Override
    public List<Value> records(Value root) {
        return records.find(root);
    }

    @Override
    public void write(Value record, Value root, RecordDraft draft) {
        records.write(record, draft);
    }
}
