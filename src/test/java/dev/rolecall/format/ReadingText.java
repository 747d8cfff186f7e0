package dev.rolecall.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Raw postings as a golden file shows them: one string a line, so that a difference reads like the posting. */
final class ReadingText {

    private ReadingText() {}

    static String of(List<RawPosting> postings) throws JsonProcessingException {
        var printer = new DefaultPrettyPrinter();
        var indenter = new DefaultIndenter("  ", "\n");
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return new ObjectMapper()
                        .writer(printer)
                        .writeValueAsString(
                                postings.stream().map(ReadingText::posting).toList())
                + "\n";
    }

    private static Map<String, Object> posting(RawPosting posting) {
        var result = new LinkedHashMap<String, Object>();
        result.put("id", posting.id().toString());
        result.put("format", posting.format());
        result.put("sections", sections(posting.body()));
        result.put(
                "fields",
                posting.fields().stream()
                        .map(field -> field(field, posting.body()))
                        .toList());
        result.put(
                "repairs", posting.repairs().stream().map(ReadingText::repair).toList());
        return result;
    }

    private static Map<String, List<String>> sections(Body body) {
        var result = new LinkedHashMap<String, List<String>>();
        for (var section : body.sections()) {
            var name = section.kind() + (section.heading() == null ? "" : ": " + section.heading());
            result.put(
                    result.containsKey(name) ? name + " (again)" : name,
                    section.lines().stream().map(ReadingText::line).toList());
        }
        return result;
    }

    private static String line(Line line) {
        var mark = switch (line.kind()) {
            case ITEM -> "  ".repeat(line.depth()) + "- ";
            case ENTRY -> "= ";
            case PARAGRAPH -> "";
        };
        return line.number()
                + " @"
                + at(line.at())
                + " "
                + mark
                + line.pieces().stream().map(ReadingText::piece).collect(Collectors.joining());
    }

    private static String piece(Inline piece) {
        if (piece instanceof Inline.Emphasis) {
            return "*" + piece.text() + "*";
        }
        if (piece instanceof Inline.Code) {
            return "`" + piece.text() + "`";
        }
        return piece instanceof Inline.Link link ? "[" + piece.text() + "](" + link.target() + ")" : piece.text();
    }

    private static String field(Field field, Body body) {
        var quote = field.quote();
        return field.key() + " " + field.origin().name().toLowerCase(Locale.ROOT) + " \"" + field.label() + "\" line "
                + quote.line() + ": " + body.words(quote);
    }

    private static String repair(Repair repair) {
        return repair.kind() + " @" + at(repair.at()) + " " + repair.words();
    }

    private static String at(SourcePosition position) {
        return position.line() + ":" + position.column();
    }
}
