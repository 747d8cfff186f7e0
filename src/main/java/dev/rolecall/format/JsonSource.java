package dev.rolecall.format;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.tree.JsonReader;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON of a source, and what is to be said where it breaks off. */
public final class JsonSource {

    private static final Set<String> EXTENSIONS = Set.of("json", "jsonld", "jsonl", "ndjson");

    private final SourceText source;
    private final JsonReader reader;

    private JsonSource(SourceText source) {
        this.source = source;
        this.reader = new JsonReader(source.text(), source::positionOf);
    }

    /** Whether a text is to be read as JSON: its name says so, or it begins as only JSON does. */
    public static boolean isJson(SourceText source) {
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

    /** Reads all values, or those before the place where the text breaks off. */
    public static JsonSource read(SourceText source) {
        var result = new JsonSource(source);
        result.reader.read();
        return result;
    }

    /** The values that are whole. */
    public List<Value> values() {
        return reader.values();
    }

    /** The whole objects of a list that breaks off. */
    public List<Value> rescued() {
        return reader.rescued();
    }

    /** Where the text breaks off, or nothing. */
    public List<Diagnostic> errors() {
        return reader.broken().stream()
                .map(broken -> source.error(
                        "json-broken",
                        broken.offset(),
                        "The JSON cannot be read here: " + broken.reason() + ".",
                        "Correct the JSON at this place; an editor that knows JSON shows what is open or missing."))
                .toList();
    }

    /**
     * What was mended in one value.
     *
     * @param next the value behind it, or null for the last one
     */
    public List<Repair> repairsOf(Value value, @Nullable Value next) {
        return reader.repairs().stream()
                .filter(repair -> !isBefore(repair.at(), value.at()))
                .filter(repair -> next == null || isBefore(repair.at(), next.at()))
                .toList();
    }

    private static boolean isBefore(SourcePosition one, SourcePosition other) {
        return one.line() < other.line() || one.line() == other.line() && one.column() < other.column();
    }
}
