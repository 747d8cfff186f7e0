package dev.rolecall.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.rolecall.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a small YAML file of settings into nodes that know their places. */
final class YamlReader {

    private static final int MAX_CHARS = 200_000;
    private static final int MAX_DEPTH = 12;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_CHARS)
                    .maxNameLength(2_000)
                    .build())
            .build();
    private static final Pattern WHERE = Pattern.compile("\\s{0,9}\\(?(?:at \\[Source|\\n).*", Pattern.DOTALL);

    private final Problems problems;
    private final YAMLParser parser;

    private YamlReader(Problems problems, YAMLParser parser) {
        this.problems = problems;
        this.parser = parser;
    }

    /** The keys and values of a file, none for an empty one; nothing when it cannot be read, and then it says why. */
    static Optional<YamlNode.Mapping> read(String text, Problems problems) {
        if (text.length() > MAX_CHARS) {
            problems.broken(
                    SourceLocation.file(problems.path()),
                    "The file is longer than " + MAX_CHARS + " characters.",
                    null);
            return Optional.empty();
        }
        try (var parser = FACTORY.createParser(text)) {
            return new YamlReader(problems, parser).file();
        } catch (JsonProcessingException e) {
            problems.broken(
                    location(problems.path(), e.getLocation(), 0),
                    message(e),
                    "Mend the YAML; quote text that holds `: ` or ` #`, or that begins with a sign.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String message(JsonProcessingException e) {
        var words = WHERE.matcher(e.getOriginalMessage()).replaceFirst("").strip();
        return "The file is no YAML" + (words.isEmpty() ? "." : ": " + words + ".");
    }

    private Optional<YamlNode.Mapping> file() throws IOException {
        var first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return Optional.of(new YamlNode.Mapping(List.of(), SourceLocation.file(problems.path())));
        }
        var node = node(first);
        if (node instanceof YamlNode.Mapping mapping) {
            if (parser.nextToken() == null) {
                return Optional.of(mapping);
            }
            problems.broken(
                    here(0),
                    "The file holds a second document; one was expected.",
                    "Remove the line `---` and what follows it.");
        } else if (node != null) {
            problems.broken(node.at(), "The file holds no keys; lines of the form `key: value` were expected.", null);
        }
        return Optional.empty();
    }

    /** The node that begins with this token; null when it is refused. The depth is limited by the parser. */
    private @Nullable YamlNode node(JsonToken token) throws IOException {
        var text = parser.getText();
        if (parser.isCurrentAlias()) {
            problems.broken(
                    here(1),
                    "A reference `*" + text + "` to another value was found; values stand for themselves here.",
                    "Write the value itself.");
            return null;
        }
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default ->
                new YamlNode.Scalar(text, token == JsonToken.VALUE_NULL || isNull(token, text), here(text.length()));
        };
    }

    /** Nothing behind a key is read as an empty text. */
    private static boolean isNull(JsonToken token, String text) {
        return token == JsonToken.VALUE_STRING && (text.isEmpty() || text.equals("~"));
    }

    private @Nullable YamlNode mapping() throws IOException {
        var at = here(0);
        var entries = new ArrayList<YamlNode.Entry>();
        for (var token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            var key = parser.currentName();
            var keyAt = here(key.codePointCount(0, key.length()));
            var value = node(parser.nextToken());
            if (value == null) {
                return null;
            }
            add(entries, new YamlNode.Entry(key, keyAt, value));
        }
        return new YamlNode.Mapping(entries, at);
    }

    private void add(List<YamlNode.Entry> entries, YamlNode.Entry entry) {
        for (var earlier : entries) {
            if (earlier.key().equals(entry.key())) {
                problems.repeated(entry, earlier);
                return;
            }
        }
        entries.add(entry);
    }

    private @Nullable YamlNode sequence() throws IOException {
        var at = here(0);
        var items = new ArrayList<YamlNode>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            var item = node(token);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new YamlNode.Sequence(items, at);
    }

    private SourceLocation here(int length) {
        return location(problems.path(), parser.currentTokenLocation(), length);
    }

    private static SourceLocation location(String path, @Nullable JsonLocation at, int length) {
        if (at == null || at.getLineNr() < 1) {
            return SourceLocation.file(path);
        }
        return new SourceLocation(path, at.getLineNr(), Math.max(at.getColumnNr(), 1), length);
    }
}
