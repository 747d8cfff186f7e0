package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.render.page.Titles;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what stays of the files beside a page whose posting is gone, or has gone elsewhere. */
public final class RelicFiles {

    private RelicFiles() {}

    /** The files beside the page of a posting that is gone. */
    public static List<OutputFile> removed(String address, Ledger.Posting posting) {
        var facts = posting.identity().facts();
        var title = Titles.shown(facts.title(), facts.isTitleSupplied());
        var state = posting.state().name().toLowerCase(Locale.ROOT);
        var text = "# " + PostingMarkdown.escaped(facts.company() == null ? title : title + ", " + facts.company())
                + "\n\nOn " + posting.since() + " this posting was " + state + ".\n";
        return List.of(
                new OutputFile(
                        new OutputPath(address + "posting.json"), JsonFile.of(json -> write(json, address, posting))),
                OutputFile.text(address + "posting.md", text));
    }

    private static void write(JsonGenerator json, String address, Ledger.Posting posting) throws IOException {
        json.writeStartObject();
        head(json, address);
        json.writeStringField(
                posting.state().name().toLowerCase(Locale.ROOT), posting.since().toString());
        json.writeStringField("firstPublished", posting.first().toString());
        write(json, posting.identity().facts());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, LastFacts facts) throws IOException {
        Values.text(json, "title", facts.title());
        Values.text(json, "company", facts.company());
        Values.places(json, "locations", facts.places());
        Values.text(json, "seniority", facts.level());
        Values.text(json, "datePosted", facts.posted());
        Values.text(json, "closed", facts.closed());
    }

    private static void head(JsonGenerator json, String address) throws IOException {
        json.writeNumberField("version", PostingJson.VERSION);
        json.writeStringField("permalink", permalink(address));
    }

    private static String permalink(String address) {
        return address.substring(Ledger.POSTINGS.length(), address.length() - 1);
    }

    /** The files beside a page that leads on. */
    public static List<OutputFile> moved(String address, Ledger.Moved moved) {
        var to = permalink(moved.to());
        return List.of(
                new OutputFile(new OutputPath(address + "posting.json"), JsonFile.of(json -> {
                    json.writeStartObject();
                    head(json, address);
                    json.writeStringField("movedTo", to);
                    json.writeEndObject();
                })),
                OutputFile.text(
                        address + "posting.md",
                        "This posting has another address: [" + to + "](<../" + to + "/posting.md>)\n"));
    }
}
