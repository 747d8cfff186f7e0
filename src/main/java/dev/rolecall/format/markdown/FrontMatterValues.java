package dev.rolecall.format.markdown;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.html.Markup;
import dev.rolecall.layout.PlainText;
import dev.rolecall.vocabulary.Absent;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.ArrayList;
import java.util.List;

/** One reading of the values of front matter: short ones are fields, long ones under the name of a section are text. */
final class FrontMatterValues {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_ENTRIES = 200;

    /** The place of each key is looked for. */
    private static final int MAX_KEYS = 500;

    private static final int MAX_VALUE_CHARS = 400;
    private static final int MIN_TEXT_CHARS = 200;
    private static final int HEADING_LEVEL = 2;

    private final FieldLabels labels;
    private final Absent absent;
    private final PlainText plain;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    FrontMatterValues(FieldLabels labels, Absent absent, PlainText plain) {
        this.labels = labels;
        this.absent = absent;
        this.plain = plain;
    }

    Draft draft() {
        return new Draft(blocks, entries, repairs);
    }

    void collect(JsonNode root, KeyPlaces places) {
        root.properties().stream()
                .limit(MAX_KEYS)
                .forEach(each -> collect(each.getKey(), each.getValue(), places.at(each.getKey()), 1));
    }

    private void collect(String path, JsonNode node, KeyPlaces place, int depth) {
        if (entries.size() >= MAX_ENTRIES || depth > MAX_DEPTH) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(each -> collect(path + "." + each.getKey(), each.getValue(), place, depth + 1));
        } else if (isText(path, node)) {
            addText(path, node, place.position());
        } else {
            add(path, value(node), place.position());
        }
    }

    private boolean isText(String path, JsonNode node) {
        return plain.isHeading(path) && !node.isNull() && lines(node).length() >= MIN_TEXT_CHARS;
    }

    private void addText(String heading, JsonNode node, SourcePosition at) {
        var reading = plain.read(lines(node), offset -> at);
        blocks.add(new Block.Heading(HEADING_LEVEL, List.of(new Inline.Text(heading, at))));
        blocks.addAll(reading.blocks());
        repairs.addAll(reading.repairs());
    }

    /** A list of words is a list of lines with bullets. */
    private static String lines(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        var result = new StringBuilder();
        for (var item : node) {
            result.append("- ").append(item.asText()).append('\n');
        }
        return result.toString();
    }

    private void add(String label, String value, SourcePosition at) {
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
