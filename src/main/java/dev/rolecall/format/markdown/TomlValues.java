package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.format.SourceText;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads TOML that others wrote into values. Its parser keeps no places: that of a value is the line its name begins. */
final class TomlValues {

    private static final int MAX_DEPTH = 20;

    private static final Pattern NAME = Pattern.compile("[\\s\\[]{0,20}[\"']?([\\p{L}\\p{N}_-]{1,100})");

    private static final TomlMapper MAPPER = new TomlMapper(TomlFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());

    private TomlValues() {}

    /**
     * The object that a text is.
     *
     * @param source what the text was made of, line by line
     * @throws JsonProcessingException when it is no TOML
     */
    static Value read(String text, SourceText source) throws JsonProcessingException {
        var root = MAPPER.readTree(text);
        var places = places(source);
        var start = source.positionOf(0);
        var fields = new LinkedHashMap<String, Value>();
        root.properties()
                .forEach(field -> fields.put(
                        field.getKey(), value(field.getValue(), places.getOrDefault(field.getKey(), start), 1)));
        return Value.object(fields, start);
    }

    private static Value value(JsonNode node, SourcePosition at, int depth) {
        if (depth == MAX_DEPTH || node.isNull()) {
            return Value.scalar(Value.Kind.NULL, "", at);
        }
        if (node.isObject()) {
            var fields = new LinkedHashMap<String, Value>();
            node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue(), at, depth + 1)));
            return Value.object(fields, at);
        }
        if (node.isArray()) {
            var items = new ArrayList<Value>();
            node.forEach(item -> items.add(value(item, at, depth + 1)));
            return Value.array(items, at);
        }
        return Value.scalar(kind(node), node.asText(), at);
    }

    private static Value.Kind kind(JsonNode node) {
        if (node.isNumber()) {
            return Value.Kind.NUMBER;
        }
        return node.isBoolean() ? Value.Kind.BOOLEAN : Value.Kind.STRING;
    }

    /** The line on which each name is first: before its value, or as that of a table. */
    private static Map<String, SourcePosition> places(SourceText source) {
        var result = new HashMap<String, SourcePosition>();
        var last = source.positionOf(source.text().length()).line();
        for (var line = source.positionOf(0).line(); line <= last; line++) {
            var name = NAME.matcher(source.lines().words(line));
            if (name.lookingAt()) {
                result.putIfAbsent(name.group(1), new SourcePosition(line, 1));
            }
        }
        return result;
    }
}
