package dev.rolecall.format;

import dev.rolecall.tree.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a record says when its source does not show it to everybody: drafts, postings for colleagues, closed ones. */
public final class Unlisted {

    private final Map<String, Set<String>> values = new HashMap<>();

    /** The fields and values that come with the program. */
    public Unlisted() {
        for (var row : Noise.rows("unlisted.tsv")) {
            values.computeIfAbsent(row[0], name -> new HashSet<>()).add(row[1]);
        }
    }

    /** Whether a record has a field that says so. */
    public boolean says(Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .anyMatch(field -> values.getOrDefault(FieldNames.letters(field.getKey()), Set.of())
                        .contains(word(field.getValue())));
    }

    private static String word(Value value) {
        return value.text().strip().toLowerCase(Locale.ROOT).replaceAll("[ -]", "_");
    }
}
