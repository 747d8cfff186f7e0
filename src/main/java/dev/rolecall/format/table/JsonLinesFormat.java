package dev.rolecall.format.table;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.Draft;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads JSON Lines: each line by the first format of JSON that accepts it, so that a broken one harms no other. */
public final class JsonLinesFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("jsonl", "ndjson");

    /** How many lines are looked at: they are not all broken in a file of which anything can be read. */
    private static final int MAX_LOOKED_AT = 50;

    private final List<PostingFormat> formats;

    /**
     * A reader of lines.
     *
     * @param formats what reads a line; the last should accept any
     */
    public JsonLinesFormat(List<PostingFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    @Override
    public String name() {
        return "JSON Lines";
    }

    @Override
    public String extension() {
        return "jsonl";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    /**
     * By two lines on end that are an object each, which no sound JSON has: the first two, or, in a file of JSON, any of
     * the first, for those before may be broken. Where the name says so, one line is enough.
     */
    @Override
    public boolean accepts(SourceText source) {
        var lines = source.lines();
        var first = lines.line(source.firstOffset());
        var isNamed = EXTENSIONS.contains(source.extension());
        var last =
                Math.min(lines.lines(), first + (isNamed || source.extension().equals("json") ? MAX_LOOKED_AT : 1));
        var together = 0;
        for (var line = first; line <= last; line++) {
            together = isObject(lines.words(line)) ? together + 1 : 0;
            if (together == (isNamed ? 1 : 2)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isObject(String line) {
        var words = line.strip();
        return words.startsWith("{\"") && words.endsWith("}");
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var said = new ArrayList<Diagnostic>();
        var records = 0;
        for (var start = 0; start < source.text().length(); ) {
            var end = source.text().indexOf('\n', start);
            end = end < 0 ? source.text().length() : end;
            var line = source.part(start, end);
            if (!line.text().isBlank()) {
                if (records++ == RecordReading.MAX_RECORDS) {
                    said.add(RecordReading.tooMany(source, source.positionOf(start)));
                    break;
                }
                said.addAll(posting(line, taker));
            }
            start = end + 1;
        }
        return said;
    }

    private List<Diagnostic> posting(SourceText line, Consumer<Draft> taker) {
        return formats.stream()
                .filter(format -> format.accepts(line))
                .findFirst()
                .map(format -> format.read(line, taker))
                .orElse(List.of());
    }
}
