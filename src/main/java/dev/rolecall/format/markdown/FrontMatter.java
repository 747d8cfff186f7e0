package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.format.SourceText;
import dev.rolecall.html.Markup;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;

/** The YAML between two lines of dashes at the head of a Markdown file. */
final class FrontMatter {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_VALUE_CHARS = 400;
    private static final int MAX_CHARS = 200_000;
    private static final String FENCE = "---";

    private final FieldLabels labels;
    private final Absent absent;
    private final YAMLMapper mapper;

    FrontMatter(FieldLabels labels, Absent absent) {
        this.labels = labels;
        this.absent = absent;
        var options = new LoaderOptions();
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARS);
        options.setAllowDuplicateKeys(false);
        this.mapper = new YAMLMapper(YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .build());
    }

    /** The offset behind the front matter of a text; 0 when it has none. */
    static int end(SourceText source) {
        var lines = source.lines();
        if (!lines.words(1).strip().equals(FENCE)) {
            return 0;
        }
        for (var line = 2; line <= lines.lines(); line++) {
            var words = lines.words(line).stripTrailing();
            if (words.equals(FENCE) || words.equals("...")) {
                return line < lines.lines()
                        ? lines.start(line + 1)
                        : source.text().length();
            }
        }
        return 0;
    }

    Outcome<List<Entry>> read(SourceText source, int end) {
        var start = source.lines().start(2);
        var yaml = source.text()
                .substring(start, source.lines().start(source.lines().line(Math.max(end - 1, start))));
        try {
            var entries = new ArrayList<Entry>();
            var root = mapper.readTree(yaml);
            if (root != null && root.isObject()) {
                var places = new KeyPlaces(source, source.lines().line(end - 1));
                collect("", root, places, entries, 0);
            }
            return Outcome.of(entries);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var offset = at == null ? start : offset(source, at.getLineNr() + 1, at.getColumnNr());
            return Outcome.failed(source.error(
                    "front-matter-broken",
                    offset,
                    "The front matter is not sound YAML: " + reason(e) + ".",
                    "Quote values that hold a colon, and indent with spaces."));
        }
    }

    private static int offset(SourceText source, int line, int column) {
        var valid = Math.max(1, Math.min(line, source.lines().lines()));
        var words = source.lines().words(valid);
        return source.lines().start(valid) + Math.max(0, Math.min(column - 1, words.length()));
    }

    private static String reason(JsonProcessingException e) {
        var words = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }

    private void collect(String path, JsonNode node, KeyPlaces places, List<Entry> entries, int depth) {
        if (entries.size() >= MAX_ENTRIES || depth > MAX_DEPTH) {
            return;
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(
                            path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                            property.getValue(),
                            depth == 0 ? places.at(property.getKey()) : places,
                            entries,
                            depth + 1));
        } else {
            add(path, value(node), places.position(), entries);
        }
    }

    private void add(String label, String value, SourcePosition at, List<Entry> entries) {
        if (value.length() > MAX_VALUE_CHARS || absent.isAbsent(value) || label.isBlank()) {
            return;
        }
        var key = labels.fieldOf(label)
                .filter(field -> !field.equals(FieldLabels.PROFILE))
                .map(FieldKey::valueOf)
                .orElse(FieldKey.OTHER);
        entries.add(Entry.of(label, value, at, key, Origin.STRUCTURED));
    }

    /** The value as people read it: a list of words is one line, a list of anything else is none. */
    private static String value(JsonNode node) {
        if (!node.isArray()) {
            return node.isNull() ? "" : Markup.words(node.asText());
        }
        var words = new ArrayList<String>();
        for (var item : node) {
            if (item.isContainerNode()) {
                return "";
            }
            words.add(Markup.words(item.asText()));
        }
        return String.join(", ", words);
    }
}
