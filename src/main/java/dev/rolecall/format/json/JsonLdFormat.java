package dev.rolecall.format.json;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.Draft;
import dev.rolecall.format.JobPostingReading;
import dev.rolecall.format.JsonSource;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads schema.org JobPosting as JSON-LD: one object, an array, a graph, a list of items, or one object a line. */
public final class JsonLdFormat implements PostingFormat, JobPostingReading {

    private static final String TYPE = "jobposting";

    /** The properties of a posting, and where an item of a JSON Feed has them. */
    private static final Map<String, List<String>> CARRIED = Map.of(
            "title", List.of("title"),
            "description", List.of("content_html", "content_text", "summary"),
            "url", List.of("url"),
            "datePosted", List.of("date_published"));

    private final Wording wording;

    public JsonLdFormat(Wording wording) {
        this.wording = wording;
    }

    @Override
    public String name() {
        return "JSON-LD";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public boolean accepts(SourceText source) {
        return JsonSource.isJson(source);
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var json = JsonSource.read(source);
        var found = new ArrayList<Value>();
        var named = new HashMap<String, Value>();
        json.values().forEach(value -> collect(value, found, named));
        json.rescued().forEach(value -> collect(value, found, named));
        var diagnostics = new ArrayList<>(json.errors());
        if (found.isEmpty()) {
            if (diagnostics.isEmpty()) {
                diagnostics.add(source.error(
                        "no-job-posting",
                        source.firstOffset(),
                        "The JSON holds no posting: neither an object of the type `JobPosting` nor a record with a title"
                                + " and a text of a job was found.",
                        "Name the fields of the posting `title`, `company`, `location` and `description`, or move the file"
                                + " out of the content folder."));
            }
            return diagnostics;
        }
        if (found.size() > RecordReading.MAX_RECORDS) {
            diagnostics.add(RecordReading.tooMany(
                    source, found.get(RecordReading.MAX_RECORDS).at()));
        }
        for (var i = 0; i < Math.min(found.size(), RecordReading.MAX_RECORDS); i++) {
            var next = i + 1 < found.size() ? found.get(i + 1) : null;
            var repairs = json.repairsOf(found.get(i), next);
            taker.accept(new JobPostingDraft(found.get(i), named, wording, repairs).draft());
        }
        return diagnostics;
    }

    @Override
    public Draft draft(Value posting) {
        return new JobPostingDraft(posting, Map.of(), wording, List.of()).draft();
    }

    /** Finds postings wherever they are; the depth is bounded by the parser. */
    private static void collect(Value value, List<Value> found, Map<String, Value> named) {
        if (value.is(Value.Kind.OBJECT)) {
            var id = value.get("@id").text();
            if (!id.isEmpty() && value.fields().size() > 1) {
                named.putIfAbsent(id, value);
            }
            var carried = value.get("_jobposting");
            if (isPosting(carried)) {
                found.add(carried(carried, value));
                return;
            }
            if (isPosting(value)) {
                found.add(value);
                return;
            }
        }
        value.children().forEach(child -> collect(child, found, named));
    }

    /** A posting that an item of a JSON Feed carries, with what the item says beside it. */
    private static Value carried(Value posting, Value item) {
        var fields = new LinkedHashMap<>(posting.fields());
        CARRIED.forEach((name, names) -> {
            var beside = item.first(names.toArray(String[]::new));
            if (!posting.get(name).isStated() && beside.isStated()) {
                fields.put(name, beside);
            }
        });
        return Value.object(fields, item.at());
    }

    private static boolean isPosting(Value value) {
        return value.get("@type").each().stream().anyMatch(type -> {
            var name = type.text();
            var local = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
            return local.toLowerCase(Locale.ROOT).equals(TYPE);
        });
    }
}
