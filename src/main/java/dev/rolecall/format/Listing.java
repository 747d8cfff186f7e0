package dev.rolecall.format;

import dev.rolecall.tree.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a record says of its own standing: drafts and postings for colleagues are shown to nobody, closed ones are shown as
 * what they are.
 */
public final class Listing {

    private static final String UNLISTED = "unlisted";
    private static final String CLOSED = "closed";

    private final Map<String, String> standings = new HashMap<>();

    /** The fields and values that come with the program. */
    public Listing() {
        for (var row : Noise.rows("listing.tsv")) {
            standings.put(row[1], row[0]);
        }
    }

    /** Whether a record has a field that says that its source does not show it to everybody. */
    public boolean isUnlisted(Value record) {
        return fields(record).anyMatch(field -> UNLISTED.equals(standing(field)));
    }

    /** Adds the fields of a record that say that it takes no applications any more. */
    public void writeClosed(Value record, RecordDraft draft) {
        fields(record)
                .filter(field -> CLOSED.equals(standing(field)))
                .forEach(field -> draft.add(
                        FieldKey.CLOSED,
                        field.getKey(),
                        field.getValue().at(),
                        field.getValue().text()));
    }

    private static Stream<Map.Entry<String, Value>> fields(Value record) {
        return FieldNames.bounded(record).entrySet().stream();
    }

    private @Nullable String standing(Map.Entry<String, Value> field) {
        var words = field.getValue().text().strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
        return standings.get(FieldNames.letters(field.getKey()) + "=" + words);
    }
}
