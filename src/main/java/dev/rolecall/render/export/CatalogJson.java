package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Entry;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.posting.Seniority;
import dev.rolecall.posting.Workplace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the whole catalog as open data, one posting a line, so that two versions of the file compare line by line.
 * {@code docs/postings-json.md} describes it.
 */
public final class CatalogJson {

    /** The version of the file. */
    public static final int VERSION = 1;

    private CatalogJson() {}

    /** The file {@code postings.json}. */
    public static OutputFile of(Catalog catalog) {
        var bytes = new ByteArrayOutputStream();
        append(bytes, "{\"version\":" + VERSION + ",\"postings\":[");
        var separator = "\n";
        for (var entry : catalog.entries()) {
            append(bytes, separator + JsonFile.line(json -> write(json, entry)));
            separator = ",\n";
        }
        append(bytes, "\n]}\n");
        return new OutputFile(new OutputPath("postings.json"), bytes.toByteArray());
    }

    private static void append(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("permalink", entry.permalink());
        Values.text(json, "title", entry.title());
        if (entry.titleSupplied()) {
            json.writeBooleanField("titleSupplied", true);
        }
        Values.text(
                json,
                "company",
                entry.company() == null ? null : entry.company().name());
        Values.text(json, "team", entry.team());
        Values.places(json, "locations", entry.locations());
        Values.text(json, "workplace", id(entry.workplace()));
        Values.places(json, "eligible", entry.eligible());
        Values.text(json, "seniority", id(entry.seniority()));
        Values.text(json, "employmentType", entry.employmentType());
        Values.field(json, "salary", entry.salary(), Values::salary);
        Values.field(json, "salaryEstimated", entry.salaryEstimated(), Values::salary);
        Values.text(json, "datePosted", entry.datePosted());
        Values.text(json, "language", entry.language());
        json.writeStringField("firstPublished", entry.firstPublished().toString());
        Values.status(json, entry.status());
        skills(json, entry);
        sources(json, entry);
        Values.text(json, "gist", entry.gist().isEmpty() ? null : entry.gist());
        json.writeEndObject();
    }

    private static @Nullable String id(@Nullable Workplace workplace) {
        return workplace == null ? null : workplace.id();
    }

    private static @Nullable String id(@Nullable Seniority seniority) {
        return seniority == null ? null : seniority.id();
    }

    private static void sources(JsonGenerator json, Entry entry) throws IOException {
        if (entry.merged() == null) {
            return;
        }
        json.writeNumberField("mergedFrom", entry.merged().count());
        json.writeArrayFieldStart("sources");
        for (var source : entry.merged().sources()) {
            json.writeStartObject();
            json.writeStringField("file", source.id().toString());
            Values.text(json, "permalink", source.permalink());
            if (source.isCurated()) {
                json.writeBooleanField("curated", true);
            } else {
                json.writeNumberField("share", Values.share(source.share()));
            }
            Values.text(json, "datePosted", source.datePosted());
            Values.status(json, source.status());
            Values.text(json, "applyUrl", Values.claimed(source.offer().apply()));
            Values.text(json, "sourceUrl", Values.claimed(source.offer().source()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void skills(JsonGenerator json, Entry entry) throws IOException {
        if (entry.skills().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("skills");
        for (var wanted : entry.skills()) {
            json.writeStartObject();
            json.writeStringField("name", wanted.skill().name());
            json.writeStringField("need", wanted.need().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
