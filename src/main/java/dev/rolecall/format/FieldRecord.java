package dev.rolecall.format;

import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.NameKind;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a record of no known shape by the names of its fields: those that any source uses. */
public final class FieldRecord {

    private static final int MIN_FIELDS = 3;
    private static final int MAX_SEARCHED = 2_000;
    private static final int SAMPLE = 50;
    private static final int MAX_PAIR_FIELDS = 5;
    private static final int MIN_TEXT_CHARS = 200;

    /** What a record names that calls its title by the word "name". */
    private static final Set<FieldKey> NAMED = Set.of(FieldKey.COMPANY, FieldKey.LOCATION);

    private final Wording wording;
    private final FieldNames names;
    private final JobSigns signs;

    public FieldRecord(Wording wording) {
        this.wording = wording;
        this.names = new FieldNames(wording.names());
        this.signs = new JobSigns(wording);
    }

    /**
     * The first list of records found in a value, from its top down; or the record that it is itself. Where none has a
     * title, those that are a text and little more.
     */
    public List<Value> find(Value root) {
        var titled = find(root, this::isTitled);
        return titled.isEmpty() ? find(root, this::isText) : titled;
    }

    private List<Value> find(Value root, Predicate<Value> isRecord) {
        var queue = new ArrayDeque<Value>();
        queue.add(root);
        for (var i = 0; i < MAX_SEARCHED && !queue.isEmpty(); i++) {
            var value = queue.remove();
            var found = RecordReading.find(value, isRecord);
            if (found.isEmpty()) {
                found = inItems(value.items(), isRecord);
            }
            if (!found.isEmpty() && signs.areInHalf(found, this)) {
                return found;
            }
            searched(value)
                    .limit(MAX_SEARCHED)
                    .filter(child -> child.children().findAny().isPresent())
                    .forEach(queue::add);
        }
        return List.of();
    }

    private Stream<Value> searched(Value value) {
        return value.is(Value.Kind.OBJECT)
                ? value.fields().entrySet().stream()
                        .filter(field -> !names.is(NameKind.ASIDE, field.getKey()))
                        .map(Map.Entry::getValue)
                : value.children();
    }

    /** The records that the items of a list wrap, each under the same name: the hits of a search, groups of postings. */
    private static List<Value> inItems(List<Value> items, Predicate<Value> isRecord) {
        var names = items.stream()
                .limit(SAMPLE)
                .flatMap(item -> FieldNames.bounded(item).keySet().stream())
                .distinct()
                .limit(FieldNames.MAX_FIELDS);
        return names.filter(name -> inside(items.stream().limit(SAMPLE), name).anyMatch(isRecord))
                .findFirst()
                .map(name -> inside(items.stream(), name).toList())
                .orElse(List.of());
    }

    private static Stream<Value> inside(Stream<Value> items, String name) {
        return items.flatMap(item -> item.get(name).each().stream());
    }

    /** Whether a record can be read: it has a title, or a text that has one. */
    public boolean isReadable(Value record) {
        return !title(record).isBlank() || isText(record);
    }

    /** Whether an object names a title, and enough besides for a posting: fields, or a long text. */
    private boolean isTitled(Value value) {
        if (value.fields().isEmpty() || title(value).isBlank()) {
            return false;
        }
        var keys = EnumSet.of(FieldKey.TITLE);
        var texts = 0;
        for (var field : FieldNames.bounded(value).entrySet()) {
            if (field.getValue().isStated()) {
                keys.add(names.key(field.getKey()));
                texts += names.is(NameKind.TEXT, field.getKey()) ? 1 : 0;
            }
        }
        keys.remove(FieldKey.OTHER);
        var isCalled = names.is(NameKind.CALLED, titleName(value)) && !keys.containsAll(NAMED);
        return keys.size() + Math.min(texts, 2) >= MIN_FIELDS + (isCalled ? 1 : 0) || hasText(value);
    }

    /** Whether a record without a title has a long text, in which a title may stand. */
    private boolean isText(Value value) {
        return !value.fields().isEmpty() && hasText(value) && title(value).isBlank();
    }

    private boolean hasText(Value value) {
        return FieldNames.bounded(value).entrySet().stream()
                .filter(field -> names.is(NameKind.TEXT, field.getKey()))
                .anyMatch(field -> length(field.getValue()) >= MIN_TEXT_CHARS);
    }

    /** How long a text is, all its items and parts together. */
    private static int length(Value text) {
        return text.each().stream()
                .flatMap(item -> item.is(Value.Kind.OBJECT) ? item.children() : Stream.of(item))
                .mapToInt(item -> item.text().length())
                .sum();
    }

    /** Whether the names of a header are those of a posting: a title or a text among them. */
    public boolean isHeader(List<String> header) {
        return header.stream()
                .limit(FieldNames.MAX_FIELDS)
                .anyMatch(name -> names.key(name) == FieldKey.TITLE || names.is(NameKind.TEXT, name));
    }

    /** Whether records that stand in rows or items are those of postings, and not of other things. */
    public boolean arePostings(List<Value> records) {
        return signs.areInHalf(records, this);
    }

    /** Whether most titles of records name a role. */
    public boolean nameRoles(List<Value> records) {
        var roles = wording.roles();
        return records.stream().filter(each -> roles.occurIn(title(each))).count() * 2 > records.size();
    }

    /** Whether words around records name them as postings: {@code Recent jobs}, {@code https://example.com/careers}. */
    public boolean isOfPostings(Value words) {
        return words.each().stream().anyMatch(each -> wording.signs().isOfPosting(each.text()));
    }

    /** The words of the title; empty when no field has one. */
    String title(Value record) {
        var name = titleName(record);
        return name.isEmpty() ? "" : RecordDraft.words(record.get(name));
    }

    /** The name of the field that holds the title, or an empty one when none does. */
    private String titleName(Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .filter(field -> names.key(field.getKey()) == FieldKey.TITLE && isTitle(field.getValue()))
                // Beside what a project is called, another field may say whom it looks for.
                .min(Comparator.comparing((Map.Entry<String, Value> field) -> !namesRole(field.getValue()))
                        .thenComparing(field -> names.of(field.getKey()).rank()))
                .map(Map.Entry::getKey)
                .orElseGet(() -> names.in(NameKind.CALLED, record));
    }

    private boolean namesRole(Value title) {
        return wording.roles().occurIn(RecordDraft.words(title));
    }

    /** A number is a place in a list, and an object without a name is no title. */
    private static boolean isTitle(Value value) {
        return (!value.is(Value.Kind.OBJECT) || RecordDraft.isNamed(value))
                && RecordDraft.words(value).chars().anyMatch(Character::isLetter);
    }

    /** Writes all fields whose names tell what they are, and all long texts; the rest is left out. */
    public void write(Value record, RecordDraft draft) {
        var whole = expanded(record);
        new FieldWriting(wording, draft).write(whole, titleName(whole));
        if (!draft.has(FieldKey.TITLE)) {
            draft.readHead();
        }
    }

    /** Writes the employer that all records of a value have in common. */
    public void writeCompany(Value root, RecordDraft draft) {
        FieldNames.bounded(root).entrySet().stream()
                .filter(field -> names.key(field.getKey()) == FieldKey.COMPANY)
                .limit(1)
                .forEach(field -> draft.add(FieldKey.COMPANY, "company", field.getValue()));
    }

    /** Writes the fields whose names tell what they are, and no texts: what front matter has them for is its own. */
    public void writeFields(Value record, RecordDraft draft) {
        var title = titleName(record);
        var isCalled = names.is(NameKind.CALLED, title) && !NAMED.stream().allMatch(key -> isStated(key, record));
        new FieldWriting(wording, draft).writeFields(record, isCalled ? "" : title);
    }

    private boolean isStated(FieldKey key, Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .anyMatch(field ->
                        names.key(field.getKey()) == key && field.getValue().isStated());
    }

    /** The names of the fields of a record that a draft of it says nothing of, neither alone nor together with others. */
    public List<String> untold(Value record, RecordDraft draft) {
        var told = draft.draft().entries().stream().map(Entry::label).collect(Collectors.toSet());
        var hasParts = draft.has(FieldKey.LOCATION) || draft.has(FieldKey.SALARY);
        return FieldNames.bounded(record).keySet().stream()
                .filter(name -> !told.contains(FieldNames.local(name)))
                .filter(name -> !hasParts || !names.isPart(name))
                .toList();
    }

    /**
     * A record with the fields that it writes as pairs of a label and a value, or in objects within it, where it has none
     * of their kind; so its text, where another object holds that.
     */
    private Value expanded(Value record) {
        var stated = EnumSet.of(FieldKey.OTHER);
        var fields = new LinkedHashMap<>(FieldNames.bounded(record));
        fields.forEach((name, value) -> stated.add(value.isStated() ? names.key(name) : FieldKey.OTHER));
        var isTextless = names.in(NameKind.TEXT, record).isEmpty();
        FieldNames.bounded(record)
                .forEach((name, value) -> inner(name, value)
                        .filter(field -> field.getValue().isStated()
                                && (!stated.contains(names.key(field.getKey()))
                                        || isTextless && names.is(NameKind.TEXT, field.getKey())))
                        .limit(FieldNames.MAX_FIELDS)
                        .forEach(field -> fields.putIfAbsent(field.getKey(), field.getValue())));
        return fields.size() == record.fields().size() ? record : Value.object(fields, record.at());
    }

    /** The fields that a field holds: under their whole name, {@code refs.landing_page}, or one that is known alone. */
    private Stream<Map.Entry<String, Value>> inner(String name, Value value) {
        var pairs = value.each().stream()
                .filter(pair -> pair.fields().size() <= MAX_PAIR_FIELDS)
                .map(pair -> Map.entry(pair.first("label", "name", "key").text(), pair.get("value")));
        var isWrapper = names.isWhole(NameKind.WRAPPER, name);
        var parts = FieldNames.bounded(value).entrySet().stream()
                .map(field -> Map.entry(
                        isWrapper && !names.isWholeFact(name + " " + field.getKey())
                                ? field.getKey()
                                : name + " " + field.getKey(),
                        field.getValue()))
                .filter(field -> isWrapper || names.isWholeFact(field.getKey()));
        return Stream.concat(pairs, parts);
    }
}
