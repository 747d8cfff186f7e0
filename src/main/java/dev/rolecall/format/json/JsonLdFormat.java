package dev.rolecall.format.json;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.Draft;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.SourceText;
import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads schema.org JobPosting as JSON-LD: one object, an array, a graph, a list of items, or one object a line. */
public final class JsonLdFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("json", "jsonld", "jsonl", "ndjson");
    private static final String TYPE = "jobposting";

    /** More postings than this in one file are a feed that was not meant for a folder of postings. */
    private static final int MAX_POSTINGS = 10_000;

    private final PlainText plain;
    private final Absent absent;

    public JsonLdFormat(PlainText plain, Absent absent) {
        this.plain = plain;
        this.absent = absent;
    }

    @Override
    public String name() {
        return "JSON-LD";
    }

    @Override
    public boolean accepts(SourceText source) {
        return EXTENSIONS.contains(source.extension()) || beginsAsJson(source.text(), source.firstOffset());
    }

    /** A brace before a name, or a bracket before a brace: no prose begins so, and no Markdown link. */
    private static boolean beginsAsJson(String text, int at) {
        var next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        var first = text.charAt(at);
        return first == '{' && text.charAt(next) == '"' || first == '[' && text.charAt(next) == '{';
    }

    @Override
    public Outcome<List<Draft>> read(SourceText source) {
        var reader = new JsonReader(source);
        reader.read();
        var found = new ArrayList<Json>();
        var named = new HashMap<String, Json>();
        reader.values().forEach(value -> collect(value, found, named));
        var diagnostics = new ArrayList<>(reader.errors());
        if (found.isEmpty()) {
            if (diagnostics.isEmpty()) {
                diagnostics.add(source.error(
                        "no-job-posting",
                        source.firstOffset(),
                        "The JSON holds no object of the type `JobPosting`, which was expected.",
                        "Give the object that describes the posting `\"@type\": \"JobPosting\"`."));
            }
            return new Outcome<>(null, diagnostics);
        }
        var drafts = new ArrayList<Draft>();
        for (var i = 0; i < found.size(); i++) {
            var repairs = between(reader.repairs(), found.get(i), i + 1 < found.size() ? found.get(i + 1) : null);
            drafts.add(new JobPostingDraft(found.get(i), named, plain, absent, repairs).draft());
        }
        return new Outcome<>(List.copyOf(drafts), diagnostics);
    }

    /** The repairs of one posting among those of its file. */
    private static List<Repair> between(List<Repair> all, Json posting, @Nullable Json next) {
        return all.stream()
                .filter(repair -> !isBefore(repair.at(), posting.at()))
                .filter(repair -> next == null || isBefore(repair.at(), next.at()))
                .toList();
    }

    private static boolean isBefore(SourcePosition one, SourcePosition other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }

    /** Finds postings wherever they are; the depth is bounded by the parser. */
    private static void collect(Json value, List<Json> found, Map<String, Json> named) {
        if (value.is(Json.Kind.OBJECT)) {
            var id = value.get("@id").text();
            if (!id.isEmpty() && value.fields().size() > 1) {
                named.putIfAbsent(id, value);
            }
            if (isPosting(value) && found.size() < MAX_POSTINGS) {
                found.add(value);
                return;
            }
        }
        value.children().forEach(child -> collect(child, found, named));
    }

    private static boolean isPosting(Json value) {
        return value.get("@type").each().stream().anyMatch(type -> {
            var name = type.text();
            var local = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
            return local.toLowerCase(Locale.ROOT).equals(TYPE);
        });
    }
}
