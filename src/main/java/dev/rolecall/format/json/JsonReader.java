package dev.rolecall.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.SourceText;
import dev.rolecall.text.Mojibake;
import dev.rolecall.text.Surrogates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the JSON values of one text with their places; several may follow one another, as in JSON Lines. */
final class JsonReader {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING_CHARS = 4_000_000;
    private static final int MAX_NAME_CHARS = 2_000;
    private static final int MAX_REPAIRS = 200;
    private static final int MAX_REASON_CHARS = 160;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING_CHARS)
                    .maxNameLength(MAX_NAME_CHARS)
                    .build())
            // Line ends inside strings are the commonest fault of hand-made JSON, and they harm nothing.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    /** What Jackson says of its own settings is of no use to an author. */
    private static final Pattern SETTING = Pattern.compile(",? from `[^`]{0,100}`");

    private final SourceText source;
    private final List<Json> values = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Diagnostic> errors = new ArrayList<>();

    JsonReader(SourceText source) {
        this.source = source;
    }

    List<Json> values() {
        return values;
    }

    List<Repair> repairs() {
        return repairs;
    }

    List<Diagnostic> errors() {
        return errors;
    }

    /** Reads until the end, or until a value is broken; those before it are kept. */
    void read() {
        try (var parser = FACTORY.createParser(source.text())) {
            while (parser.nextToken() != null) {
                values.add(value(parser));
            }
        } catch (JsonProcessingException e) {
            errors.add(broken(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private Diagnostic broken(JsonProcessingException e) {
        var at = e.getLocation();
        var offset = at == null
                ? 0
                : (int) Math.max(0, Math.min(at.getCharOffset(), source.text().length()));
        return source.error(
                "json-broken",
                offset,
                "The JSON cannot be read here: " + reason(e) + ".",
                "Correct the JSON at this place; an editor that knows JSON shows what is open or missing.");
    }

    private static String reason(JsonProcessingException e) {
        var words = e.getOriginalMessage().lines().findFirst().orElse("it is not complete");
        var end = words.indexOf(" (start marker at");
        var cut = SETTING.matcher(end > 0 ? words.substring(0, end) : words).replaceAll("");
        return cut.length() > MAX_REASON_CHARS ? cut.substring(0, MAX_REASON_CHARS) + "…" : cut;
    }

    private Json value(JsonParser parser) throws IOException {
        var at = position(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> array(parser, at);
            case VALUE_STRING -> Json.scalar(Json.Kind.STRING, words(parser.getText(), at), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Json.scalar(Json.Kind.NUMBER, parser.getText(), at);
            case VALUE_TRUE, VALUE_FALSE -> Json.scalar(Json.Kind.BOOLEAN, parser.getText(), at);
            default -> Json.scalar(Json.Kind.NULL, "", at);
        };
    }

    private SourcePosition position(JsonParser parser) {
        var offset = parser.currentTokenLocation().getCharOffset();
        return source.positionOf(
                (int) Math.max(0, Math.min(offset, source.text().length())));
    }

    private Json object(JsonParser parser, SourcePosition at) throws IOException {
        var fields = new LinkedHashMap<String, Json>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new Json(Json.Kind.OBJECT, "", fields, List.of(), at);
    }

    private Json array(JsonParser parser, SourcePosition at) throws IOException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json(Json.Kind.ARRAY, "", new LinkedHashMap<>(), items, at);
    }

    /** What escapes wrote could not be mended with the rest of the file. */
    private String words(String raw, SourcePosition at) {
        var repaired = Mojibake.repair(Surrogates.paired(raw));
        for (var run : repaired.mended()) {
            if (repairs.size() < MAX_REPAIRS) {
                repairs.add(new Repair(Repair.Kind.ENCODING_MENDED, run.was(), at));
            }
        }
        return repaired.text();
    }
}
