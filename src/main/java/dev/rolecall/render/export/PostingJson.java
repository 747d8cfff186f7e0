package dev.rolecall.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.catalog.Entry;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.SkillMention;
import dev.rolecall.posting.Title;
import dev.rolecall.render.export.Values.Writer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes the facts of one posting with their evidence. {@code docs/posting-json.md} describes the file. */
public final class PostingJson {

    /** The version of the file. */
    public static final int VERSION = 1;

    private static final int MAX_REPAIR_CHARS = 200;

    private final JobPosting posting;
    private final JsonGenerator json;

    private PostingJson(JobPosting posting, JsonGenerator json) {
        this.posting = posting;
        this.json = json;
    }

    /** The whole file. */
    public static byte[] of(Entry entry, JobPosting posting) {
        return JsonFile.of(json -> new PostingJson(posting, json).write(entry));
    }

    private void write(Entry entry) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", VERSION);
        json.writeStringField("permalink", entry.permalink());
        json.writeStringField("file", posting.id().toString());
        json.writeStringField("format", posting.format());
        json.writeStringField("firstPublished", entry.firstPublished().toString());
        Values.text(json, "closed", entry.status().closedOn());
        json.writeObjectFieldStart("facts");
        facts(posting.facts());
        json.writeEndObject();
        repairs();
        json.writeEndObject();
    }

    private void facts(Facts facts) throws IOException {
        fact("title", facts.title(), PostingJson::title);
        fact("company", facts.company(), PostingJson::words);
        fact("team", facts.team(), PostingJson::words);
        claims("locations", facts.locations(), Values::place);
        fact("workplace", facts.workplace(), (out, value) -> out.writeString(value.id()));
        claims("eligible", facts.eligible(), Values::place);
        fact("seniority", facts.seniority(), (out, value) -> out.writeString(value.id()));
        fact("employmentType", facts.employmentType(), PostingJson::words);
        fact("salary", facts.salary(), Values::salary);
        fact("salaryEstimated", facts.salaryEstimated(), Values::salary);
        fact("experienceMonths", facts.experienceMonths(), JsonGenerator::writeNumber);
        fact("education", facts.education(), (out, value) -> out.writeString(lower(value)));
        fact("datePosted", facts.datePosted(), PostingJson::words);
        fact("validThrough", facts.validThrough(), PostingJson::words);
        skills(facts.skills());
        fact("applyUrl", facts.applyUrl(), PostingJson::words);
        fact("sourceUrl", facts.sourceUrl(), PostingJson::words);
        fact("identifier", facts.identifier(), PostingJson::words);
    }

    private static void title(JsonGenerator out, Title title) throws IOException {
        out.writeString(title.text());
    }

    private static void words(JsonGenerator out, Object value) throws IOException {
        out.writeString(value.toString());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private <T> void fact(String name, Fact<T> fact, Writer<T> writer) throws IOException {
        var claim = fact.claim();
        if (claim == null && fact.rivals().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(name);
        if (claim != null) {
            fields(claim, writer);
        }
        if (!fact.rivals().isEmpty()) {
            claims("rivals", fact.rivals(), writer);
        }
        json.writeEndObject();
    }

    private <T> void claims(String name, List<Claim<T>> claims, Writer<T> writer) throws IOException {
        if (claims.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (var claim : claims) {
            json.writeStartObject();
            fields(claim, writer);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private <T> void fields(Claim<T> claim, Writer<T> writer) throws IOException {
        json.writeFieldName("value");
        writer.write(json, claim.value());
        if (claim.value() instanceof Title title) {
            json.writeStringField("raw", title.raw());
        }
        json.writeFieldName("evidence");
        evidence(claim.evidence());
    }

    private void skills(List<SkillMention> mentions) throws IOException {
        if (mentions.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("skills");
        for (var mention : mentions) {
            json.writeStartObject();
            json.writeStringField("value", mention.skill().name());
            json.writeStringField("slug", mention.skill().slug());
            json.writeStringField("category", mention.skill().category());
            json.writeStringField("need", lower(mention.need()));
            json.writeArrayFieldStart("evidence");
            for (var evidence : mention.evidence()) {
                evidence(evidence);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Columns count code points from 1, as in every message of the program. */
    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", evidence.rule());
        if (evidence instanceof Evidence.Quoted quoted) {
            var line = posting.body().line(quoted.quote().line()).text();
            var start = Math.min(quoted.quote().start(), line.length());
            json.writeNumberField("line", quoted.quote().line());
            json.writeNumberField("column", line.codePointCount(0, start) + 1);
            json.writeStringField("quote", quoted.words());
        } else if (evidence instanceof Evidence.Curated curated) {
            json.writeStringField("file", curated.at().path());
            json.writeNumberField("line", curated.at().line());
        }
        json.writeEndObject();
    }

    private void repairs() throws IOException {
        if (posting.repairs().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("repairs");
        for (var repair : posting.repairs()) {
            var words = repair.words();
            json.writeStartObject();
            json.writeStringField("kind", lower(repair.kind()).replace('_', '-'));
            json.writeStringField(
                    "words", words.length() > MAX_REPAIR_CHARS ? words.substring(0, MAX_REPAIR_CHARS) + "…" : words);
            json.writeNumberField("line", repair.at().line());
            json.writeNumberField("column", repair.at().column());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
