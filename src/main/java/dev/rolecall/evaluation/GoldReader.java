package dev.rolecall.evaluation;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.text.LineIndex;
import dev.rolecall.tree.JsonReader;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Reads gold records from JSON Lines, and names of skills from JSON. */
public final class GoldReader {

    private static final String HELP =
            "Write one JSON object a line, with the path of the posting as `file` and its facts by their names.";

    private final String path;
    private final LineIndex lines;
    private final JsonReader reader;

    private GoldReader(String path, String text) {
        this.path = path;
        this.lines = new LineIndex(text);
        this.reader = new JsonReader(text, this::position);
        reader.read();
    }

    /**
     * Reads gold records.
     *
     * @param path the file's name, for diagnostics
     * @param text what it holds
     * @return the records in their order, or none where one of them cannot be read: figures of a part would mislead
     */
    public static Outcome<List<GoldRecord>> records(String path, String text) {
        return new GoldReader(path, text).records();
    }

    /**
     * Reads names of skills: one object, from each name that counts to a list of others.
     *
     * @param path the file's name, for diagnostics
     * @param text what it holds
     */
    public static Outcome<SkillNames> aliases(String path, String text) {
        var file = new GoldReader(path, text);
        var values = file.reader.values();
        if (file.reader.broken().isPresent()
                || values.size() != 1
                || !values.get(0).is(Value.Kind.OBJECT)) {
            return Outcome.failed(Diagnostic.error(
                    "aliases-unreadable",
                    file.breakOff(),
                    "This is not one JSON object of skill names.",
                    "Write each name with a list of its other names, as in {\"Kubernetes\": [\"k8s\"]}."));
        }
        return Outcome.of(SkillNames.of(values.get(0)));
    }

    private Outcome<List<GoldRecord>> records() {
        if (reader.broken().isPresent()) {
            var reason = reader.broken().get().reason();
            return Outcome.failed(
                    Diagnostic.error("gold-unreadable", breakOff(), "This is not JSON: " + reason + ".", HELP));
        }
        var records = new ArrayList<GoldRecord>();
        for (var value : reader.values()) {
            var file = value.get("file").text();
            if (file.isEmpty()) {
                var at = new SourceLocation(path, value.at().line(), value.at().column(), 1);
                return Outcome.failed(
                        Diagnostic.error("gold-unreadable", at, "This gold record does not name its `file`.", HELP));
            }
            records.add(new GoldRecord(file, value));
        }
        return Outcome.of(records);
    }

    private SourceLocation breakOff() {
        var at = position(reader.broken().map(JsonReader.Broken::offset).orElse(0));
        return new SourceLocation(path, at.line(), at.column(), 1);
    }

    private SourcePosition position(int offset) {
        return new SourcePosition(lines.line(offset), lines.column(offset));
    }
}
