package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Entry;
import dev.rolecall.search.SearchDocument.Cell;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what the script needs to show a posting as a row. What is absent or nothing is left out. */
final class RowJson {

    private final JsonGenerator json;

    RowJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Entry entry, SearchDocument document) throws IOException {
        json.writeStartObject();
        json.writeStringField("permalink", entry.permalink());
        writeText("title", document.title());
        writeFlag("supplied", document.supplied());
        writeText("lang", document.lang());
        writeText("by", document.by());
        writeText("note", document.note());
        writeText("gist", document.gist());
        writeCell("place", document.place());
        writeCell("level", document.level());
        writeCell("pay", document.pay());
        writeText("date", document.date());
        writeText("datetime", document.datetime());
        writeFlag("closed", !entry.status().isOpen());
        writeText(
                "posted", entry.datePosted() == null ? null : entry.datePosted().toString());
        writeText("since", entry.firstPublished().toString());
        writeText("skills", document.skills());
        writeText("more", document.more());
        json.writeEndObject();
    }

    private void writeCell(String name, Cell cell) throws IOException {
        if (cell.text() != null) {
            json.writeArrayFieldStart(name);
            json.writeString(cell.text());
            if (cell.small() != null) {
                json.writeString(cell.small());
            }
            json.writeEndArray();
        }
    }

    private void writeText(String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void writeFlag(String name, boolean flag) throws IOException {
        if (flag) {
            json.writeBooleanField(name, true);
        }
    }
}
