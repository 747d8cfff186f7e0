package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.search.FacetTable.Group;
import java.io.IOException;
import java.util.List;

/**
 * The file that is fetched first: how many documents there are, in which groups they fall, and where which part begins.
 *
 * @param folder the folder of the parts, below that of the index
 * @param documents how many there are
 * @param open how many of them take applications; they come first
 * @param groups the ways to divide them
 * @param words the borders between the parts of words
 * @param facets the borders between the parts of facets
 * @param spellings whether there are any
 * @param orders the names of the orders
 * @param idle words of a query that say nothing beside others
 */
record ManifestJson(
        String folder,
        int documents,
        int open,
        List<Group> groups,
        List<String> words,
        List<String> facets,
        boolean spellings,
        List<String> orders,
        List<String> idle) {

    ManifestJson {
        groups = List.copyOf(groups);
        words = List.copyOf(words);
        facets = List.copyOf(facets);
        orders = List.copyOf(orders);
        idle = List.copyOf(idle);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", SearchIndex.VERSION);
        json.writeStringField("folder", folder);
        json.writeNumberField("documents", documents);
        json.writeNumberField("open", open);
        json.writeNumberField("rows", SearchIndex.ROWS);
        json.writeArrayFieldStart("groups");
        for (var group : groups) {
            json.writeStartObject();
            json.writeStringField("id", group.id());
            json.writeStringField("label", group.label());
            json.writeStringField("combine", group.all() ? "all" : "any");
            json.writeEndObject();
        }
        json.writeEndArray();
        writeTexts(json, "words", words);
        writeTexts(json, "facets", facets);
        json.writeBooleanField("spellings", spellings);
        writeTexts(json, "orders", orders);
        writeTexts(json, "idle", idle);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }
}
