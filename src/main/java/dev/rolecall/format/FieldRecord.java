package dev.rolecall.format;

import dev.rolecall.tree.Value;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a record of no known shape by the names of its fields: the labels that any source uses. */
public final class FieldRecord {

    private static final int MIN_FIELDS = 3;
    private static final int MAX_FIELDS = 300;
    private static final int MAX_SEARCHED = 2_000;
    private static final int SAMPLE = 50;
    private static final int MAX_PAIR_FIELDS = 5;

    /** What a record names that calls its title by the word "name". */
    private static final Set<FieldKey> NAMED = Set.of(FieldKey.COMPANY, FieldKey.LOCATION);

    private final Wording wording;

    public FieldRecord(Wording wording) {
        this.wording = wording;
    }

    /** The first list of records found in a value, from its top down; or the record that it is itself. */
    public List<Value> find(Value root) {
        var queue = new ArrayDeque<Value>();
        queue.add(root);
        for (var i = 0; i < MAX_SEARCHED && !queue.isEmpty(); i++) {
            var value = queue.remove();
            var found = RecordReading.find(value, this::isRecord);
            if (found.isEmpty()) {
                found = inItems(value.items());
            }
            if (!found.isEmpty()) {
                return found;
            }
            value.children()
                    .limit(MAX_SEARCHED)
                    .filter(child -> child.children().findAny().isPresent())
                    .forEach(queue::add);
        }
        return List.of();
    }

    /** The records that the items of a list wrap, each under the same name: the hits of a search, groups of postings. */
    private List<Value> inItems(List<Value> items) {
        var names = items.stream()
                .limit(SAMPLE)
                .flatMap(item -> FieldNames.bounded(item).keySet().stream())
                .distinct()
                .limit(MAX_FIELDS);
        return names.filter(name -> inside(items.stream().limit(SAMPLE), name).anyMatch(this::isRecord))
                .findFirst()
                .map(name -> inside(items.stream(), name).toList())
                .orElse(List.of());
    }

    private static Stream<Value> inside(Stream<Value> items, String name) {
        return items.flatMap(item -> item.get(name).each().stream());
    }

    /** Whether an object names a title, and enough besides for a posting. */
    public boolean isRecord(Value value) {
        return hasFields(value) || isNamed(value);
    }

    /** Whether the record is called by its name, and names an employer and a place besides. */
    private boolean isNamed(Value value) {
        return value.get("name").isStated()
                && NAMED.stream()
                        .allMatch(wanted -> FieldNames.bounded(value).entrySet().stream()
                                .anyMatch(field -> key(field.getKey()) == wanted
                                        && field.getValue().isStated()));
    }

    private boolean hasFields(Value value) {
        var keys = EnumSet.noneOf(FieldKey.class);
        var texts = 0;
        for (var field : FieldNames.bounded(value).entrySet()) {
            if (field.getValue().isStated()) {
                keys.add(key(field.getKey()));
                texts += FieldNames.TEXT.has(field.getKey()) ? 1 : 0;
            }
        }
        keys.remove(FieldKey.OTHER);
        return keys.contains(FieldKey.TITLE) && keys.size() + Math.min(texts, 1) >= MIN_FIELDS;
    }

    /** The names of a header that are those of a posting. */
    public boolean isHeader(List<String> names) {
        var keys = EnumSet.noneOf(FieldKey.class);
        names.stream().limit(MAX_FIELDS).forEach(name -> keys.add(key(name)));
        keys.remove(FieldKey.OTHER);
        var hasText = names.stream().anyMatch(name -> FieldNames.TEXT.has(name));
        return keys.contains(FieldKey.TITLE) && keys.size() + (hasText ? 1 : 0) >= MIN_FIELDS;
    }

    /** The name of the field that holds the title, or null when none does. */
    public String titleName(Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .filter(field -> key(field.getKey()) == FieldKey.TITLE
                        && !RecordDraft.words(field.getValue()).isBlank())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> isNamed(record) ? "name" : "title");
    }

    /** Writes all fields whose names tell what they are, and all long texts; the rest is left out. */
    public void write(Value record, RecordDraft draft) {
        new FieldWriting(wording, draft).write(expanded(record), isNamed(record));
    }

    /** Writes the fields whose names tell what they are, and no texts: what front matter has them for is its own. */
    public void writeFields(Value record, RecordDraft draft) {
        new FieldWriting(wording, draft).writeFields(record, isNamed(record));
    }

    /** The names of the fields of a record that a draft of it says nothing of, neither alone nor together with others. */
    public List<String> untold(Value record, RecordDraft draft) {
        var told = draft.draft().entries().stream().map(Entry::label).collect(Collectors.toSet());
        var hasParts = draft.has(FieldKey.LOCATION) || draft.has(FieldKey.SALARY);
        return FieldNames.bounded(record).keySet().stream()
                .filter(name -> !told.contains(FieldNames.local(name)))
                .filter(name -> !hasParts || !FieldNames.isPart(name))
                .toList();
    }

    /** A record with the fields that it writes as pairs of a label and a value, where it has none of their kind. */
    private Value expanded(Value record) {
        var stated = EnumSet.of(FieldKey.OTHER);
        var fields = new LinkedHashMap<>(FieldNames.bounded(record));
        fields.forEach((name, value) -> stated.add(value.isStated() ? key(name) : FieldKey.OTHER));
        FieldNames.bounded(record).values().stream()
                .flatMap(value -> value.each().stream())
                .filter(pair -> pair.fields().size() <= MAX_PAIR_FIELDS)
                .limit(MAX_FIELDS)
                .forEach(pair -> {
                    var label = pair.first("label", "name", "key").text();
                    var value = pair.get("value");
                    if (value.isStated() && !stated.contains(key(label))) {
                        fields.putIfAbsent(label, value);
                    }
                });
        return fields.size() == record.fields().size() ? record : Value.object(fields, record.at());
    }

    private FieldKey key(String name) {
        return FieldNames.key(name, wording.labels());
    }
}
