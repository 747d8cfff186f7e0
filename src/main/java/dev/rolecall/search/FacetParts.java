package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.search.FacetTable.Value;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes values with their documents: all of them in parts, and those that the pages show in one. */
final class FacetParts {

    /** The size of a part; a value with a longer list is a part of its own. */
    static final int MAX_BYTES = 1 << 15;

    private final Parts parts;
    /** A value as it is written. */
    private record Row(Value value, String documents) {

        static Row of(Value value) {
            return new Row(value, value.documents().text());
        }

        /** About the bytes it takes. */
        int bytes() {
            var page = value.page();
            return value.key().length()
                    + value.label().length()
                    + (page == null ? 0 : page.length())
                    + documents.length()
                    + 20;
        }

        void write(JsonGenerator json) throws IOException {
            json.writeStartArray();
            json.writeString(value.key());
            json.writeString(value.label());
            json.writeNumber(value.count());
            json.writeString(value.page() == null ? "" : value.page());
            json.writeString(documents);
            json.writeEndArray();
        }
    }

    FacetParts(Parts parts) {
        this.parts = parts;
    }

    /** Writes one part. */
    void shown(List<Value> values) {
        parts.add("shown.json", json -> write(json, values.stream().map(Row::of).toList()));
    }

    /**
     * Writes all values in parts, ascending by key.
     *
     * @return the keys that begin a part
     */
    List<String> all(List<Value> values) {
        var cutter = new PartCutter<Row>(
                MAX_BYTES, (number, rows) -> parts.add("facets/" + number + ".json", json -> write(json, rows)));
        values.stream()
                .sorted(Comparator.comparing(Value::key))
                .map(Row::of)
                .forEach(row -> cutter.add(row.value().key(), row.bytes(), row));
        return cutter.finish();
    }

    private static void write(JsonGenerator json, List<Row> rows) throws IOException {
        json.writeArrayFieldStart("values");
        for (var row : rows) {
            row.write(json);
        }
        json.writeEndArray();
    }
}
