package dev.rolecall.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.text.Mojibake;
import dev.rolecall.text.Surrogates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the JSON values of one text with their places; several may follow one another, as in JSON Lines. */
public final class JsonReader {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING_CHARS = 4_000_000;
    private static final int MAX_NAME_CHARS = 2_000;
    private static final int MAX_VALUES = 3_000_000;
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

    private final String text;
    private final IntFunction<SourcePosition> positions;
    private final List<Value> values = new ArrayList<>();
    private final List<Value> rescued = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private @Nullable Broken broken;
    private int count;

    /**
     * Where and why a text is no JSON.
     *
     * @param offset where, in UTF-16 units
     * @param reason why, in words that continue a sentence
     */
    public record Broken(int offset, String reason) {}

    /**
     * A reader of one text.
     *
     * @param positions the place of each offset of the text
     */
    public JsonReader(String text, IntFunction<SourcePosition> positions) {
        this.text = text;
        this.positions = positions;
    }

    /** The values that are whole. */
    public List<Value> values() {
        return List.copyOf(values);
    }

    /** The whole objects of a list that breaks off further on. */
    public List<Value> rescued() {
        return List.copyOf(rescued);
    }

    /** What was mended in values. */
    public List<Repair> repairs() {
        return List.copyOf(repairs);
    }

    /** Where the text breaks off, if it does. */
    public Optional<Broken> broken() {
        return Optional.ofNullable(broken);
    }

    /** Reads until the end, or until a value is broken beyond mending; those before it are kept. */
    public void read() {
        read(text);
        if (broken != null) {
            readMended();
        }
    }

    /** Bare values are the commonest fault that ends the reading, and mending them harms nothing else. */
    private void readMended() {
        var bare = new BareValues(text);
        var mended = bare.mend();
        if (bare.mends().isEmpty()) {
            return;
        }
        values.clear();
        rescued.clear();
        repairs.clear();
        count = 0;
        broken = null;
        bare.mends().stream()
                .limit(MAX_REPAIRS)
                .map(mend -> new Repair(Repair.Kind.VALUE_MENDED, mend.was(), positions.apply(mend.offset())))
                .forEach(repairs::add);
        read(mended);
    }

    private void read(String json) {
        try (var parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                values.add(value(parser, 0));
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            broken = new Broken(at == null ? 0 : within(at.getCharOffset()), reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    private int within(long offset) {
        return (int) Math.max(0, Math.min(offset, text.length()));
    }

    private static String reason(JsonProcessingException e) {
        var words = e.getOriginalMessage().lines().findFirst().orElse("it is not complete");
        var end = words.indexOf(" (start marker at");
        var cut = SETTING.matcher(end > 0 ? words.substring(0, end) : words).replaceAll("");
        return cut.length() > MAX_REASON_CHARS ? cut.substring(0, MAX_REASON_CHARS) + "…" : cut;
    }

    private Value value(JsonParser parser, int depth) throws IOException {
        if (count++ == MAX_VALUES) {
            throw new JsonParseException(parser, "it holds more than " + MAX_VALUES + " values");
        }
        var at = positions.apply(within(parser.currentTokenLocation().getCharOffset()));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, depth);
            case START_ARRAY -> array(parser, at, depth);
            case VALUE_STRING -> Value.string(words(parser.getText(), at), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Value.scalar(Value.Kind.NUMBER, parser.getText(), at);
            case VALUE_TRUE, VALUE_FALSE -> Value.scalar(Value.Kind.BOOLEAN, parser.getText(), at);
            default -> Value.scalar(Value.Kind.NULL, "", at);
        };
    }

    private Value object(JsonParser parser, SourcePosition at, int depth) throws IOException {
        var fields = new LinkedHashMap<String, Value>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser, depth + 1));
        }
        return Value.object(fields, at);
    }

    private Value array(JsonParser parser, SourcePosition at, int depth) throws IOException {
        var items = new ArrayList<Value>();
        try {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, depth + 1));
            }
        } catch (JsonProcessingException e) {
            rescue(items, depth);
            throw e;
        }
        return Value.array(items, at);
    }

    /** A list of records stands at the top of a text, or is a field of the object at its top. */
    private void rescue(List<Value> items, int depth) {
        if (depth <= 1) {
            items.stream().filter(item -> item.is(Value.Kind.OBJECT)).forEach(rescued::add);
        }
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
