package dev.rolecall.format;

import dev.rolecall.body.Body;
import dev.rolecall.body.Repair;
import dev.rolecall.posting.PostingId;
import java.util.List;

/**
 * A posting that has been read: clean, sectioned, numbered; its facts not yet known.
 *
 * @param id which posting it is
 * @param format the name of its format, as people would say it
 * @param body its text
 * @param fields the fields its source marks, in the order of their lines
 * @param repairs what was left out or mended, in source order
 */
public record RawPosting(PostingId id, String format, Body body, List<Field> fields, List<Repair> repairs) {

    public RawPosting {
        fields = List.copyOf(fields);
        repairs = List.copyOf(repairs);
    }

    /** Whether its source says that it takes no applications any more. */
    public boolean isClosed() {
        return fields.stream().anyMatch(field -> field.key() == FieldKey.CLOSED);
    }
}
