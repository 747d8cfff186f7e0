package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.format.SourceText;
import dev.rolecall.tree.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML that others wrote into values that know their lines. */
final class YamlValues {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_CHARS = 200_000;
    private static final String OF_YAML = "tag:yaml.org,2002:";
    private static final Pattern CLASS = Pattern.compile("[./:]");
    private static final YAMLFactory FACTORY = factory();

    private final SourceText source;
    private final YAMLParser parser;

    private YamlValues(SourceText source, YAMLParser parser) {
        this.source = source;
        this.parser = parser;
    }

    private static YAMLFactory factory() {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARS);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build();
    }

    /**
     * The object that a text is; one without fields when it is anything else.
     *
     * @param source what the text was made of, line by line
     * @throws Refused when it means more than what stands in it
     * @throws JsonProcessingException when it is no YAML
     */
    static Value read(String text, SourceText source) throws JsonProcessingException {
        try (var parser = FACTORY.createParser(text)) {
            var values = new YamlValues(source, parser);
            var first = parser.nextToken();
            var root = first == null ? Value.scalar(Value.Kind.NULL, "", values.here()) : values.value(first);
            while (parser.nextToken() != null) {
                values.refuseReference();
            }
            return root.is(Value.Kind.OBJECT) ? root : Value.object(Map.of(), root.at());
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** The value that begins with a token; its depth is limited by the parser. */
    private Value value(JsonToken token) throws IOException {
        refuseReference();
        var at = here();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_NULL -> Value.scalar(Value.Kind.NULL, "", at);
            case VALUE_TRUE, VALUE_FALSE -> Value.scalar(Value.Kind.BOOLEAN, parser.getText(), at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Value.scalar(Value.Kind.NUMBER, parser.getText(), at);
            default -> Value.string(parser.getText(), at);
        };
    }

    private Value object(SourcePosition at) throws IOException {
        var fields = new LinkedHashMap<String, Value>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseReference();
            var name = parser.currentName();
            var keyAt = here();
            var value = value(parser.nextToken());
            fields.put(name, new Value(value.kind(), value.text(), value.fields(), value.items(), keyAt));
        }
        return Value.object(fields, at);
    }

    private Value array(SourcePosition at) throws IOException {
        var items = new ArrayList<Value>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return Value.array(items, at);
    }

    /** What a file says is what stands in it: no value stands for another one, and none names a class. */
    private void refuseReference() throws IOException {
        if (parser.isCurrentAlias()) {
            throw refused("an alias stands here in the place of a value");
        }
        var tag = parser.canReadTypeId() ? parser.getTypeId() : null;
        if (tag != null && CLASS.matcher(kind(tag.toString())).find()) {
            throw refused("a tag names a class here, and not a kind of value");
        }
    }

    /** The kind that a tag names: {@code !!timestamp} is short for one under the name of YAML itself. */
    private static String kind(String tag) {
        return tag.startsWith(OF_YAML) ? tag.substring(OF_YAML.length()) : tag;
    }

    private Refused refused(String why) {
        return new Refused(parser, why);
    }

    /** That sound YAML means more than what stands in it. */
    static final class Refused extends JsonParseException {

        private static final long serialVersionUID = 1L;

        private Refused(YAMLParser parser, String why) {
            super(parser, why, parser.currentTokenLocation());
        }
    }

    /** A value is looked for by its line; where in it matters to nobody. */
    private SourcePosition here() {
        var first = source.positionOf(0).line();
        return new SourcePosition(
                first + Math.max(1, parser.currentTokenLocation().getLineNr()) - 1, 1);
    }
}
