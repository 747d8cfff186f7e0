package dev.rolecall.format.markdown;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.Origin;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.Wording;
import dev.rolecall.html.Markup;
import dev.rolecall.text.Whitespace;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One reading of the values of front matter. Fields are those of any record; what these leave is kept as it stands: short
 * values are fields under their own names, long ones are text.
 */
final class FrontMatterValues {

    private static final int MAX_DEPTH = 20;
    private static final int MAX_ENTRIES = 200;
    private static final int MAX_VALUE_CHARS = 400;
    private static final int MIN_TEXT_CHARS = 200;
    private static final int HEADING_LEVEL = 2;
    private static final Pattern JOINTS = Pattern.compile("[_.-]+");

    private final Wording wording;
    private final MarkdownParser parser;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();

    FrontMatterValues(Wording wording) {
        this.wording = wording;
        this.parser = new MarkdownParser(wording.labels());
    }

    Draft read(Value root) {
        var records = new FieldRecord(wording);
        var known = new RecordDraft(root, wording, List.of());
        records.writeFields(root, known);
        wording.listing().writeClosed(root, known);
        entries.addAll(known.draft().entries());
        records.untold(root, known).forEach(name -> collect(Whitespace.collapse(name), root.get(name), 1));
        // Told in the order of their kinds; people look for them where they wrote them.
        entries.sort(Comparator.comparingInt(entry -> entry.at().line()));
        return new Draft(blocks, entries, repairs);
    }

    private void collect(String path, Value value, int depth) {
        if (entries.size() >= MAX_ENTRIES || depth > MAX_DEPTH) {
            return;
        }
        if (value.is(Value.Kind.OBJECT)) {
            value.fields().forEach((name, inner) -> collect(path + "." + Whitespace.collapse(name), inner, depth + 1));
        } else if (isText(path, value)) {
            addText(path, value);
        } else {
            add(path, value);
        }
    }

    /** What is long is one under the name of a section, or where it has lines, or where no field could hold it. */
    private boolean isText(String path, Value value) {
        var lines = lines(value);
        return lines.length() >= MIN_TEXT_CHARS
                        && (wording.plain().isHeading(path) || lines.strip().indexOf('\n') >= 0)
                || lines.length() > MAX_VALUE_CHARS;
    }

    private void addText(String name, Value value) {
        var lines = lines(value);
        var reading = parser.parse(lines, offset -> value.at())
                .orElseGet(() -> wording.plain().read(lines, offset -> value.at()));
        var isHeaded = reading.blocks().isEmpty() || reading.blocks().get(0) instanceof Block.Heading;
        if (!isHeaded && !name.isBlank()) {
            blocks.add(new Block.Heading(HEADING_LEVEL, List.of(new Inline.Text(heading(name), value.at()))));
        }
        blocks.addAll(reading.blocks());
        repairs.addAll(reading.repairs());
    }

    /** {@code role_details} is "Role details"; what its author wrote in words stays so. */
    private static String heading(String name) {
        var words = JOINTS.matcher(name).replaceAll(" ").strip();
        return words.equals(name) || words.isEmpty()
                ? name
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A list of words is a list of lines with bullets; of a list of parts, each has its words and its list. */
    private static String lines(Value value) {
        if (!value.is(Value.Kind.ARRAY)) {
            return value.text();
        }
        var result = new StringBuilder();
        value.items().forEach(item -> addLines(item, result, 1));
        return result.toString();
    }

    private static void addLines(Value item, StringBuilder result, int depth) {
        if (item.is(Value.Kind.OBJECT)) {
            item.fields().values().forEach(part -> addPart(part, result, depth));
        } else if (item.isStated()) {
            result.append("- ").append(item.text()).append('\n');
        }
    }

    private static void addPart(Value part, StringBuilder result, int depth) {
        if (part.is(Value.Kind.ARRAY) && depth < MAX_DEPTH) {
            part.items().forEach(item -> addLines(item, result, depth + 1));
        } else if (!part.text().isBlank()) {
            result.append('\n').append(part.text()).append("\n\n");
        }
    }

    private void add(String label, Value value) {
        var words = words(value);
        if (words.length() > MAX_VALUE_CHARS || wording.absent().isAbsent(words) || label.isBlank()) {
            return;
        }
        var key = wording.labels()
                .fieldOf(label)
                .filter(field -> !field.equals(FieldLabels.PROFILE))
                .map(FieldKey::valueOf)
                .orElse(FieldKey.OTHER);
        entries.add(Entry.of(label, words, value.at(), key, Origin.STRUCTURED));
    }

    /** The value as people read it: a list of words is one line, a list of anything else is none. */
    private static String words(Value value) {
        if (!value.is(Value.Kind.ARRAY)) {
            return Markup.words(value.text());
        }
        var words = new ArrayList<String>();
        for (var item : value.items()) {
            if (item.is(Value.Kind.ARRAY) || item.is(Value.Kind.OBJECT)) {
                return "";
            }
            words.add(Markup.words(item.text()));
        }
        return String.join(", ", words);
    }
}
