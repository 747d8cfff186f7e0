package dev.rolecall.format;

import dev.rolecall.tree.Value;
import java.util.List;

/** A shape in which a source writes its postings as records, known by the names of its fields. */
public interface RecordShape {

    /** Its name, as people would say it: {@code Greenhouse}. */
    String name();

    /** The field without which a record is no posting. */
    default String key() {
        return "title";
    }

    /** Whether a record has that field. */
    default boolean isReadable(Value record) {
        return record.get(key()).isStated();
    }

    /** The records of a value of this shape, the broken ones too; none when it has another shape. */
    List<Value> records(Value root);

    /** Where a record says whether its source shows it to everybody. */
    default Value state(Value record) {
        return record;
    }

    /** The same shape, knowing what all the records of a value have in common. */
    default RecordShape within(Value root) {
        return this;
    }

    /** Writes the draft of one record. */
    void write(Value record, Value root, RecordDraft draft);
}
