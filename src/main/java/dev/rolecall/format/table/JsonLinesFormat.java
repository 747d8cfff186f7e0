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

    /** By two lines that are an object each; where the name says so, one of them is enough, for the other may be broken. */
    @Override
    public boolean accepts(SourceText source) {
        var lines = source.lines();
        var first = lines.line(source.firstOffset());
        var isFirst = isObject(lines.words(first));
        var isSecond = first < lines.lines() && isObject(lines.words(first + 1));
        return EXTENSIONS.contains(source.extension()) ? isFirst || isSecond : isFirst && isSecond;
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
