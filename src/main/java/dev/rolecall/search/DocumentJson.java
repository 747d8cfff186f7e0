package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Entry;
import dev.rolecall.search.SearchDocument.Cell;
import java.io.IOException;

/** Writes what the script needs to show a posting as a row. What is absent or nothing is left out. */
final class DocumentJson {

    private final JsonGenerator json;

    DocumentJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Entry entry, SearchDocument document, int payRank, int[] facets) throws IOException {
        json.writeStartObject();
        json.writeStringField("permalink", entry.permalink());
        writeText("title", document.title());
        writeFlag("supplied", entry.titleSupplied());
        writeText("company", document.company());
        writeText("team", document.team());
        writeText("gist", document.gist());
        writeCell("place", document.place());
        writeText("level", document.level());
        writeCell("pay", document.pay());
        writeNumber("payRank", payRank);
        writeCell("status", document.status());
        writeText("statusDate", document.statusDate());
        writeFlag("closed", !entry.status().isOpen());
        var posted = entry.datePosted();
        writeText("posted", posted == null ? "" : posted.toString());
        writeSkills(document);
        json.writeFieldName("facets");
        json.writeArray(facets, 0, facets.length);
        json.writeEndObject();
    }

    private void writeSkills(SearchDocument document) throws IOException {
        if (!document.skills().isEmpty()) {
            json.writeArrayFieldStart("skills");
            for (var skill : document.skills()) {
                json.writeString(skill);
            }
            json.writeEndArray();
        }
        writeNumber("moreSkills", document.moreSkills());
    }

    private void writeCell(String name, Cell cell) throws IOException {
        if (!cell.text().isEmpty()) {
            json.writeArrayFieldStart(name);
            json.writeString(cell.text());
            if (!cell.note().isEmpty()) {
                json.writeString(cell.note());
            }
            json.writeEndArray();
        }
    }

    private void writeText(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void writeNumber(String name, int number) throws IOException {
        if (number != 0) {
            json.writeNumberField(name, number);
        }
    }

    private void writeFlag(String name, boolean flag) throws IOException {
        if (flag) {
            json.writeBooleanField(name, true);
        }
    }
}
