package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.Draft;
import dev.rolecall.format.SourceText;
import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** The YAML between two lines of dashes at the head of a Markdown file. */
final class FrontMatter {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_CHARS = 200_000;
    private static final String FENCE = "---";
    private static final String OF_YAML = "tag:yaml.org,2002:";
    private static final Pattern CLASS = Pattern.compile("[./:]");

    private final FieldLabels labels;
    private final Absent absent;
    private final PlainText plain;
    private final YAMLMapper mapper;

    FrontMatter(FieldLabels labels, Absent absent, PlainText plain) {
        this.plain = plain;
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

    Outcome<Draft> read(SourceText source, int end) {
        var start = source.lines().start(2);
        var yaml = source.text()
                .substring(start, source.lines().start(source.lines().line(Math.max(end - 1, start))));
        try {
            var values = new FrontMatterValues(labels, absent, plain);
            refuseReferences(yaml);
            var root = mapper.readTree(yaml);
            if (root != null && root.isObject()) {
                values.collect(root, new KeyPlaces(source, source.lines().line(end - 1)));
            }
            return Outcome.of(values.draft());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var offset = at == null ? start : offset(source, at.getLineNr() + 1, at.getColumnNr());
            return Outcome.failed(source.error(
                    "front-matter-broken",
                    offset,
                    "The front matter is not sound YAML: " + reason(e) + ".",
                    "Quote values that hold a colon or begin with a sign, and indent with spaces."));
        }
    }

    /** What a file says is what stands in it: no value stands for another one, and none names a class. */
    private void refuseReferences(String yaml) throws JsonProcessingException {
        try (var parser = mapper.getFactory().createParser(yaml)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw refused(parser, "an alias stands here in the place of a value");
                }
                var tag = parser.canReadTypeId() ? parser.getTypeId() : null;
                if (tag != null && CLASS.matcher(kind(tag.toString())).find()) {
                    throw refused(parser, "a tag names a class here, and not a kind of value");
                }
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** The kind that a tag names: {@code !!timestamp} is short for one under the name of YAML itself. */
    private static String kind(String tag) {
        return tag.startsWith(OF_YAML) ? tag.substring(OF_YAML.length()) : tag;
    }

    private static JsonParseException refused(JsonParser parser, String why) {
        return new JsonParseException(parser, why, parser.currentTokenLocation());
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
}
