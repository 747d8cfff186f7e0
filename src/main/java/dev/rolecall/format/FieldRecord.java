package dev.rolecall.format;

import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a record of no known shape by the names of its fields: the labels that any source uses. */
public final class FieldRecord {

    private static final int MIN_FIELDS = 3;
    private static final int MAX_FIELDS = 300;
    private static final int MAX_SEARCHED = 2_000;
    private static final int SAMPLE = 50;
    private static final int LONG_CHARS = 240;

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
        var fields = FieldNames.bounded(record);
        fields.forEach((name, value) -> addText(name, value, draft));
        fields.forEach((name, value) -> {
            if (!FieldNames.CREATED.has(name)) {
                addField(name, value, draft);
            }
        });
        if (!draft.has(FieldKey.TITLE) && isNamed(record)) {
            draft.add(FieldKey.TITLE, "name", record.get("name"));
        }
        addCreated(record, draft);
        addPlace(record, draft);
        addPay("salary", record, draft);
    }

    private void addText(String name, Value value, RecordDraft draft) {
        if (FieldNames.TEXT.has(name)) {
            draft.addText(value);
        } else if (FieldNames.SECTION.has(name)) {
            draft.addSectionUnlessHeaded(FieldNames.heading(name), value);
        } else if (isLong(value) && FieldNames.isShown(name) && isText(key(name))) {
            draft.addSectionUnlessHeaded(FieldNames.heading(name), value);
        }
    }

    private static boolean isText(FieldKey key) {
        return key == FieldKey.OTHER || key == FieldKey.SKILLS;
    }

    private static boolean isLong(Value value) {
        return value.each().stream().anyMatch(each -> each.text().length() > LONG_CHARS);
    }

    private void addField(String name, Value value, RecordDraft draft) {
        var field = wording.labels().fieldOf(FieldNames.local(name)).orElse(FieldLabels.PROFILE);
        var isPart =
                FieldNames.isPart(name) || FieldNames.TEXT.has(name) || FieldNames.SECTION.has(name) || isLong(value);
        if (field.equals(FieldLabels.PROFILE) || isPart || !value.isStated()) {
            return;
        }
        var key = FieldKey.valueOf(field);
        switch (key) {
            case TITLE, COMPANY -> addOnce(key, name, value, draft);
            case LOCATION -> {} // told in one with region and country
            case SALARY -> addSalary(name, value, draft);
            case WORKPLACE -> addWorkplace(name, value, draft);
            case DATE_POSTED, VALID_THROUGH -> addDay(key, name, value, draft);
            case APPLY_URL, SOURCE_URL -> addAddress(key, name, value, draft);
            default -> draft.add(key, FieldNames.local(name), value);
        }
    }

    private static void addOnce(FieldKey key, String name, Value value, RecordDraft draft) {
        if (!draft.has(key)) {
            draft.add(key, FieldNames.local(name), value);
        }
    }

    private static void addDay(FieldKey key, String name, Value value, RecordDraft draft) {
        if (!draft.has(key)) {
            draft.add(key, FieldNames.local(name), value.at(), Days.words(value.text()));
        }
    }

    /** The day a record was made stands for that of posting where no other does. */
    private static void addCreated(Value record, RecordDraft draft) {
        var day = FieldNames.CREATED.of(record);
        if (day.isStated()) {
            addDay(FieldKey.DATE_POSTED, "created", day, draft);
        }
    }

    private static void addAddress(FieldKey key, String name, Value value, RecordDraft draft) {
        if (WebAddress.parse(value.text()).isPresent()) {
            draft.add(key, FieldNames.local(name), value);
        }
    }

    /** A flag is told in words: what stands under "remote" may be a yes, and is no word for a place of work. */
    private static void addWorkplace(String name, Value value, RecordDraft draft) {
        var word = FieldNames.letters(name);
        var answer = value.text().strip().toLowerCase(Locale.ROOT);
        var isRemote = word.contains("remote") || word.contains("telecommut");
        if (Set.of("true", "yes", "y", "1").contains(answer)) {
            draft.add(
                    FieldKey.WORKPLACE,
                    FieldNames.local(name),
                    value.at(),
                    isRemote ? "remote" : FieldNames.heading(name));
        } else if (Set.of("false", "no", "n").contains(answer)) {
            draft.add(FieldKey.WORKPLACE, FieldNames.local(name), value.at(), isRemote ? "not remote" : "");
        } else {
            draft.add(FieldKey.WORKPLACE, FieldNames.local(name), value);
        }
    }

    private static void addSalary(String name, Value value, RecordDraft draft) {
        if (!value.is(Value.Kind.OBJECT) || !RecordDraft.words(value).isBlank() && !hasAmount(value)) {
            draft.add(FieldKey.SALARY, FieldNames.local(name), value);
            return;
        }
        var pay = new PayRange(
                RecordDraft.words(value.first("currency", "currencyCode")),
                value.first("min", "minValue", "from", "minimum").text(),
                value.first("max", "maxValue", "to", "maximum").text(),
                value.first("period", "interval", "unit", "unitText", "per").text());
        draft.addPay(FieldNames.local(name), value.at(), pay);
    }

    /** An object without amounts in fields of their own may tell them in words. */
    private static boolean hasAmount(Value pay) {
        return pay.first("min", "minValue", "from", "minimum", "max", "maxValue", "to", "maximum")
                .isStated();
    }

    private void addPay(String label, Value record, RecordDraft draft) {
        var least = FieldNames.LEAST_PAY.of(record);
        var most = FieldNames.MOST_PAY.of(record);
        if (!draft.has(FieldKey.SALARY) && (least.isStated() || most.isStated())) {
            var pay = new PayRange(
                    RecordDraft.words(FieldNames.CURRENCY.of(record)),
                    least.text(),
                    most.text(),
                    FieldNames.PERIOD.of(record).text());
            draft.addPay(label, least.isStated() ? least.at() : most.at(), pay);
        }
    }

    /** A place in one field, or in several: a single location, with the region and the country that stand beside it. */
    private void addPlace(Value record, RecordDraft draft) {
        var region = FieldNames.REGION.of(record);
        var country = FieldNames.COUNTRY.of(record);
        var city = FieldNames.CITY.of(record);
        var places = FieldNames.bounded(record).entrySet().stream()
                .filter(field -> key(field.getKey()) == FieldKey.LOCATION && !FieldNames.CITY.has(field.getKey()))
                .flatMap(field -> field.getValue().each().stream().map(place -> Map.entry(field.getKey(), place)))
                .toList();
        for (var named : places) {
            var place = named.getValue();
            var words = place.is(Value.Kind.OBJECT) ? inside(place, draft) : RecordDraft.words(place);
            var inner = Value.string(words, place.at());
            var parts = places.size() == 1 ? List.of(inner, region, country) : List.of(inner);
            draft.add(FieldKey.LOCATION, FieldNames.local(named.getKey()), place.at(), draft.place(parts.stream()));
        }
        if (!draft.has(FieldKey.LOCATION)) {
            var first = Stream.of(city, region, country).filter(Value::isStated).findFirst();
            first.ifPresent(value -> draft.addPlace("location", value, city, region, country));
        }
    }

    private String inside(Value place, RecordDraft draft) {
        var words = draft.place(
                Stream.of(FieldNames.CITY.of(place), FieldNames.REGION.of(place), FieldNames.COUNTRY.of(place)));
        return words.isEmpty() ? RecordDraft.words(place) : words;
    }

    private FieldKey key(String name) {
        var field = wording.labels().fieldOf(FieldNames.local(name)).orElse(FieldLabels.PROFILE);
        return field.equals(FieldLabels.PROFILE) ? FieldKey.OTHER : FieldKey.valueOf(field);
    }
}
