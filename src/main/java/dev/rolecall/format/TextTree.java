package dev.rolecall.format;

import dev.rolecall.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a text that an editor keeps as a tree of blocks, as Contentful, Draft.js, Editor.js, Portable Text, ProseMirror,
 * Quill and Slate do, and lists of parts with a title each: what is shown of it, as Markdown.
 */
final class TextTree {

    private static final String HEADING_MARK = "## ";
    private static final String ITEM_MARK = "- ";

    /** The fields that say what a block is. */
    private static final List<String> KINDS = List.of("type", "nodeType", "_type", "style", "listItem", "tag");

    private static final Pattern HEADING = Pattern.compile("(?i)h(?:ead(?:ing|er).{0,12}|[1-6])");
    private static final Pattern ITEM = Pattern.compile("(?i)(?:(?:un)?ordered[-_]?)?list[-_]?item|li|bullet|number");

    /** A part of a line, and no line of its own. */
    private static final Set<String> IN_LINE = Set.of("text", "span", "link");

    private static final List<String> WORDS = List.of("text", "value", "insert");
    private static final Set<String> TITLES = Set.of("title", "heading", "header", "headline", "label", "name");
    /** The fields whose parts stand in one line. */
    private static final Set<String> LINES = Set.of("children", "content", "ops", "spans");

    /** What an editor notes of a block, in small letters, and shows to nobody. */
    private static final Set<String> NOTES = Set.of(
            "type",
            "nodetype",
            "_type",
            "style",
            "listitem",
            "tag",
            "key",
            "_key",
            "id",
            "_id",
            "slug",
            "version",
            "marks",
            "markdefs",
            "attrs",
            "attributes",
            "entitymap",
            "entityranges",
            "inlinestyleranges",
            "mode",
            "format",
            "direction",
            "alignment",
            "lang",
            "locale",
            "url",
            "href",
            "src",
            "image",
            "icon");

    private final StringBuilder lines = new StringBuilder();

    private TextTree() {}

    /** The text; empty where a value has no words in it. */
    static String markdown(Value value) {
        var tree = new TextTree();
        tree.add("", value, "");
        return tree.lines.toString().strip();
    }

    private void add(String name, Value value, String mark) {
        if (value.is(Value.Kind.OBJECT)) {
            addBlock(value, mark);
        } else if (value.is(Value.Kind.STRING)) {
            addLine(value.text(), mark);
        } else if (LINES.contains(name) && value.items().stream().allMatch(TextTree::isInLine)) {
            var words = new StringBuilder();
            value.items()
                    .forEach(item -> words.append(
                            item.first(WORDS.toArray(String[]::new)).text()));
            addLine(words.toString(), mark);
        } else {
            value.items().forEach(item -> add("", item, item.is(Value.Kind.STRING) ? ITEM_MARK : mark));
        }
    }

    private void addBlock(Value block, String outer) {
        var mark = KINDS.stream()
                .map(kind -> block.get(kind).text())
                .map(TextTree::mark)
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElse(outer);
        FieldNames.bounded(block).entrySet().stream()
                .filter(field -> !NOTES.contains(field.getKey().toLowerCase(Locale.ROOT)))
                .forEach(field -> add(field.getKey(), field.getValue(), isTitle(block, field) ? HEADING_MARK : mark));
    }

    /** Words that stand over others, and not those of a block that has no more. */
    private static boolean isTitle(Value block, Map.Entry<String, Value> field) {
        return field.getValue().is(Value.Kind.STRING)
                && TITLES.contains(field.getKey())
                && block.fields().size() > 1;
    }

    private static String mark(String kind) {
        if (HEADING.matcher(kind).matches()) {
            return HEADING_MARK;
        }
        return ITEM.matcher(kind).matches() ? ITEM_MARK : "";
    }

    private static boolean isInLine(Value part) {
        var kind = part.first("type", "nodeType", "_type").text();
        return part.first(WORDS.toArray(String[]::new)).is(Value.Kind.STRING)
                && (kind.isEmpty() || IN_LINE.contains(kind));
    }

    private void addLine(String words, String mark) {
        if (!words.isBlank()) {
            lines.append(mark).append(words.strip()).append(mark.equals(ITEM_MARK) ? "\n" : "\n\n");
        }
    }
}
