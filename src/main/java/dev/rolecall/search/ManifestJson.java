package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes the file that is fetched first: which parts there are, and every value that can be filtered by. */
final class ManifestJson {

    private final JsonGenerator json;

    ManifestJson(JsonGenerator json) {
        this.json = json;
    }

    void write(int documents, List<IndexPart> parts, FacetTable facets) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", SearchIndex.VERSION);
        json.writeNumberField("documents", documents);
        json.writeArrayFieldStart("parts");
        for (var part : parts) {
            writePart(part);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facets");
        for (var group : facets.groups()) {
            writeGroup(group, facets);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void writePart(IndexPart part) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", part.kind());
        json.writeStringField("file", part.name());
        json.writeNumberField("count", part.count());
        json.writeNumberField("bytes", part.bytes().length);
        json.writeEndObject();
    }

    private void writeGroup(FacetTable.Group group, FacetTable facets) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", group.id());
        json.writeStringField("label", group.label());
        json.writeStringField("combine", group.all() ? "all" : "any");
        json.writeArrayFieldStart("values");
        for (int number = group.first(); number < group.end(); number++) {
            writeValue(facets.value(number));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeValue(FacetTable.Value value) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", value.id());
        json.writeStringField("label", value.label());
        json.writeNumberField("count", value.count());
        if (value.page() != null) {
            json.writeStringField("page", value.page());
        }
        json.writeEndObject();
    }
}
