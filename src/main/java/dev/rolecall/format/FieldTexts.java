package dev.rolecall.format;

import dev.rolecall.html.Markup;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;

/** Writes the texts of a record of no known shape: its description, and what stands beside it under names of its own. */
final class FieldTexts {

    private static final int LONG_CHARS = 240;
    /** Names of skills and of places are shorter on average than the lines of a text. */
    private static final int LINE_CHARS = 40;
    /** What stands in an object of texts is one where it is longer than a name. */
    private static final int PART_CHARS = 80;

    private static final int MAX_LABEL_CHARS = 80;
    private static final int MAX_ITEMS = 200;
    private static final List<String> HEADERS = List.of("_header", "_headline", "Header", "Headline");

    private record Section(String heading, Value text) {}

    private final FieldNames names;
    private final Wording wording;
    private final RecordDraft draft;
    private final Texts texts = new Texts();
    private final List<Section> sections = new ArrayList<>();

    FieldTexts(Wording wording, RecordDraft draft) {
        this.names = new FieldNames(wording.names());
        this.wording = wording;
        this.draft = draft;
    }

    /** Whether a value is too long for anything but a text: one string, or a list of lines. */
    static boolean isLong(Value value) {
        var lengths =
                value.each().stream().mapToInt(each -> each.text().length()).summaryStatistics();
        return lengths.getMax() > LONG_CHARS || lengths.getSum() > LONG_CHARS && lengths.getAverage() > LINE_CHARS;
    }

    void write(Value record) {
        var fields = FieldNames.bounded(record);
        fields.forEach((name, value) -> {
            if (names.is(NameKind.TEXT, name)) {
                addText(value);
            }
        });
        fields.forEach((name, value) -> addSection(record, name, value));
        var kept = texts.kept();
        kept.forEach(draft::addText);
        if (kept.isEmpty() && sections.isEmpty()) {
            fields.forEach((name, value) -> addTree(record, name, value));
        } else if (kept.isEmpty() && sections.size() == 1) {
            draft.addText(sections.get(0).text());
        } else {
            sections.forEach(section -> draft.addSectionUnlessHeaded(section.heading(), section.text()));
        }
    }

    /** Where nothing else is a text, one that is kept as a tree. */
    private void addTree(Value record, String name, Value value) {
        var isTree = value.each().stream().anyMatch(each -> each.is(Value.Kind.OBJECT));
        if (!isTree || names.isFact(name) || names.is(NameKind.ASIDE, name)) {
            return;
        }
        var words = TextTree.markdown(value);
        var text = Value.string(words, value.at());
        if (names.is(NameKind.SECTION, name) && !words.isEmpty()) {
            draft.addSectionUnlessHeaded(heading(record, name), text);
        } else if (names.is(NameKind.TEXT, name) && !words.isEmpty() || words.length() >= PART_CHARS) {
            draft.addText(text);
        }
    }

    /** Whether a value is a list of objects, or an object with such a list and no words of its own. */
    private static boolean isTree(Value value) {
        return value.is(Value.Kind.ARRAY)
                ? value.items().stream().anyMatch(item -> item.is(Value.Kind.OBJECT))
                : value.is(Value.Kind.OBJECT)
                        && value.fields().values().stream().anyMatch(FieldTexts::isTree)
                        && value.fields().values().stream().noneMatch(FieldTexts::isLong);
    }

    /** A text, or the texts of an object: {@code description: {text, requirements}}. */
    private void addText(Value value) {
        if (isTree(value)) {
            return;
        }
        if (!value.is(Value.Kind.OBJECT)) {
            texts.add(value);
            return;
        }
        FieldNames.bounded(value).forEach((name, inner) -> {
            if (names.is(NameKind.TEXT, name)) {
                texts.add(inner);
            } else if (inner.text().length() >= PART_CHARS || names.is(NameKind.SECTION, name)) {
                sections.add(new Section(heading(value, name), listed(inner)));
            }
        });
    }

    private void addSection(Value record, String name, Value value) {
        if (names.is(NameKind.TEXT, name) && !value.is(Value.Kind.ARRAY)) {
            return;
        }
        if (value.each().stream().anyMatch(each -> each.is(Value.Kind.OBJECT))) {
            addParts(name, value);
        } else if (names.is(NameKind.SECTION, name)
                || isLong(value) && FieldNames.isShown(name) && isText(names.key(name))) {
            if (value.isStated() && !names.is(NameKind.TEXT, name)) {
                sections.add(new Section(heading(record, name), listed(value)));
            }
        }
    }

    private static boolean isText(FieldKey key) {
        return key == FieldKey.OTHER || key == FieldKey.SKILLS;
    }

    /** The sections of an object, or of a list of pairs of a heading and a text. */
    private void addParts(String name, Value value) {
        if (value.fields().keySet().stream().anyMatch(inner -> names.is(NameKind.SECTION, inner))) {
            value.fields().forEach((inner, text) -> addSection(value, inner, text));
            return;
        }
        if (names.isFact(name)) {
            return;
        }
        var parts = value.items().stream()
                .limit(MAX_ITEMS)
                .map(FieldTexts::part)
                .filter(part -> part.heading().length() <= MAX_LABEL_CHARS)
                .toList();
        // Beside one that is a section, the others are too.
        var least = parts.stream().anyMatch(this::isSection) ? LINE_CHARS : Integer.MAX_VALUE;
        parts.stream()
                .filter(part -> isSection(part) || length(part.text()) > least)
                .map(part -> new Section(part.heading(), listed(part.text())))
                .forEach(sections::add);
    }

    private static int length(Value text) {
        return text.each().stream().mapToInt(each -> each.text().length()).sum();
    }

    private static Section part(Value item) {
        var heading = item.first("title", "name", "label", "header", "heading", "fieldLabel");
        return new Section(
                heading.text(),
                item.first(
                        "value",
                        "items",
                        "text",
                        "content",
                        "body",
                        "description",
                        "html",
                        "list",
                        "bullets",
                        "points"));
    }

    private boolean isSection(Section part) {
        return isLong(part.text()) || wording.plain().isHeading(part.heading());
    }

    /** A name may have its heading in a field beside it. */
    private static String heading(Value record, String name) {
        return HEADERS.stream()
                .map(end -> record.get(name + end).text())
                .filter(words -> !words.isBlank() && words.length() <= MAX_LABEL_CHARS)
                .findFirst()
                .orElseGet(() -> FieldNames.heading(name));
    }

    /** A list of words is a list of lines with bullets. */
    private static Value listed(Value value) {
        var items = value.each().stream().map(Value::text).toList();
        if (items.size() < 2 || items.stream().anyMatch(item -> Markup.isMarkup(item) || item.indexOf('\n') >= 0)) {
            return value;
        }
        return Value.string("- " + String.join("\n- ", items), value.at());
    }
}
