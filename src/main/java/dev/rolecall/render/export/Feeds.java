package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Catalog;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import java.io.IOException;
import java.util.List;

/** Writes feeds, Atom 1.0 and JSON Feed 1.1, of the newest roles of a list. */
public final class Feeds {

    private final Catalog catalog;
    private final SiteConfig config;

    public Feeds(Catalog catalog, SiteConfig config) {
        this.catalog = catalog;
        this.config = config;
    }

    /**
     * Both feeds of a list.
     *
     * @param name what the list holds
     * @param folder the folder of its page
     * @param members indices of its postings
     */
    public List<OutputFile> of(String name, String folder, List<Integer> members) {
        var entries = FeedEntries.of(config.title() + ": " + name, folder, members, catalog, config);
        return List.of(
                OutputFile.text(folder + "feed.xml", atom(entries)),
                new OutputFile(new OutputPath(folder + "feed.json"), JsonFile.of(json -> write(json, entries))));
    }

    private String atom(FeedEntries feed) {
        var base = config.baseUrl();
        var self = base == null ? "feed.xml" : base + feed.folder() + "feed.xml";
        var page = base == null ? "./" : base + feed.folder();
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(Xml.escaped(config.language()))
                .append("\">\n");
        element(text, "  ", "title", feed.title());
        element(text, "  ", "id", feed.id(config));
        link(text, "  ", "self", self);
        link(text, "  ", "alternate", page);
        element(text, "  ", "updated", feed.updated() + "T00:00:00Z");
        text.append("  <author><name>").append(Xml.escaped(curator())).append("</name></author>\n");
        feed.items().forEach(item -> atom(text, item));
        return text.append("</feed>\n").toString();
    }

    private static void atom(StringBuilder text, FeedEntries.Item item) {
        var language = item.language();
        text.append(language.isEmpty() ? "  <entry>\n" : "  <entry xml:lang=\"" + language + "\">\n");
        element(text, "    ", "title", item.title());
        element(text, "    ", "id", item.id());
        link(text, "    ", "alternate", item.url());
        element(text, "    ", "published", item.day() + "T00:00:00Z");
        element(text, "    ", "updated", item.day() + "T00:00:00Z");
        if (!item.company().isEmpty()) {
            text.append("    <author><name>")
                    .append(Xml.escaped(item.company()))
                    .append("</name></author>\n");
        }
        if (!item.summary().isEmpty()) {
            element(text, "    ", "summary", item.summary());
        }
        text.append("  </entry>\n");
    }

    private static void element(StringBuilder text, String indent, String name, String value) {
        text.append(indent).append('<').append(name).append('>');
        text.append(Xml.escaped(value)).append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder text, String indent, String rel, String href) {
        text.append(indent).append("<link rel=\"").append(rel).append("\" href=\"");
        text.append(Xml.escaped(href)).append("\"/>\n");
    }

    private String curator() {
        var curator = config.curator();
        return curator == null ? config.title() : curator.name();
    }

    private void write(JsonGenerator json, FeedEntries feed) throws IOException {
        var base = config.baseUrl();
        json.writeStartObject();
        json.writeStringField("version", "https://jsonfeed.org/version/1.1");
        json.writeStringField("title", feed.title());
        if (base != null) {
            json.writeStringField("home_page_url", base + feed.folder());
            json.writeStringField("feed_url", base + feed.folder() + "feed.json");
        }
        json.writeStringField("language", config.language());
        json.writeArrayFieldStart("items");
        for (var item : feed.items()) {
            write(json, item);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, FeedEntries.Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        json.writeStringField("url", item.url());
        json.writeStringField("title", item.title());
        json.writeStringField("content_text", item.summary().isEmpty() ? item.title() : item.summary());
        json.writeStringField("date_published", item.day() + "T00:00:00Z");
        if (!item.language().isEmpty()) {
            json.writeStringField("language", item.language());
        }
        if (!item.company().isEmpty()) {
            json.writeArrayFieldStart("authors");
            json.writeStartObject();
            json.writeStringField("name", item.company());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
