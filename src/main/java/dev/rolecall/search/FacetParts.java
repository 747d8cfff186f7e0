package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.search.FacetTable.Value;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Writes all values with their documents, in parts. */
final class FacetParts {

    /** The size of a part; a value with a longer list is a part of its own. */
    static final int MAX_BYTES = 1 << 15;

    /** Quotes, commas, brackets and the count. */
    private static final int SYNTAX = 23;

    private final Parts parts;
    /** A value as it is written. */
    private record Row(Value value, String documents) {

        static Row of(Value value) {
            return new Row(value, value.documents().text());
        }

        /** The bytes it takes, or a few more. */
        int bytes() {
            var page = value.page();
            return Json.bytes(value.key())
                    + Json.bytes(value.label())
                    + (page == null ? 0 : page.length())
                    + documents.length()
                    + SYNTAX;
        }

        void write(JsonGenerator json) throws IOException {
            json.writeStartArray();
            writeHead(json, value);
            json.writeString(documents);
            json.writeEndArray();
        }
    }

    FacetParts(Parts parts) {
        this.parts = parts;
    }

    /**
     * Writes all values in parts, ascending by key.
     *
     * @return the keys that begin a part
     */
    List<String> write(List<Value> values) {
        var cutter = new PartCutter<Row>(
                MAX_BYTES, (number, rows) -> parts.add("facets/" + number + ".json", json -> write(json, rows)));
        values.stream()
                .sorted(Comparator.comparing(Value::key))
                .map(Row::of)
                .forEach(row -> cutter.add(row.value().key(), row.bytes(), row));
        return cutter.finish();
    }

    /** Writes what a value is, without its documents. */
    static void writeHead(JsonGenerator json, Value value) throws IOException {
        json.writeString(value.key());
        json.writeString(value.label());
        json.writeNumber(value.count());
        json.writeString(value.page() == null ? "" : value.page());
    }

    private static void write(JsonGenerator json, List<Row> rows) throws IOException {
        json.writeArrayFieldStart("values");
        for (var row : rows) {
            row.write(json);
        }
        json.writeEndArray();
    }
}
