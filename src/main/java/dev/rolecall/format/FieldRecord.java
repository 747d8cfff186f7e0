package dev.rolecall.format;

import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a record of no known shape by the names of its fields: the labels that any source uses. */
public final class FieldRecord {

    private static final int MIN_FIELDS = 3;
    private static final int MAX_FIELDS = 300;
    private static final int MAX_SEARCHED = 2_000;
    private static final int LONG_CHARS = 240;

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_.\\-]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^a-z]");

    private static final Set<String> TEXTS = Set.of(
            "description",
            "jobdescription",
            "body",
            "content",
            "encoded",
            "details",
            "fulldescription",
            "summary",
            "descriptionhtml",
            "contenthtml",
            "contenttext",
            "jobsummary",
            "about",
            "text",
            "aboutthejob",
            "overview");
    private static final Set<String> REGIONS = Set.of("state", "region", "province", "addressregion", "statecode");
    private static final Set<String> COUNTRIES =
            Set.of("country", "countrycode", "countryname", "addresscountry", "jobcountry");
    private static final Set<String> CITIES = Set.of("city", "town", "addresslocality", "locality", "jobcity");
    private static final Set<String> LEAST = Set.of(
            "salarymin",
            "minsalary",
            "minimumsalary",
            "salaryfrom",
            "salaryminimum",
            "paymin",
            "minpay",
            "minimumpay",
            "compensationmin",
            "mincompensation",
            "salaryrangemin",
            "minamount");
    private static final Set<String> MOST = Set.of(
            "salarymax",
            "maxsalary",
            "maximumsalary",
            "salaryto",
            "salarymaximum",
            "paymax",
            "maxpay",
            "maximumpay",
            "compensationmax",
            "maxcompensation",
            "salaryrangemax",
            "maxamount");
    private static final Set<String> CURRENCIES =
            Set.of("currency", "salarycurrency", "currencycode", "paycurrency", "compensationcurrency");
    private static final Set<String> PERIODS = Set.of(
            "salaryperiod",
            "payperiod",
            "salaryinterval",
            "salaryunit",
            "period",
            "interval",
            "salaryfrequency",
            "payfrequency",
            "compensationinterval",
            "unit",
            "salarytimeunit");

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

    /** Whether an object names a title, and enough besides for a posting. */
    public boolean isRecord(Value value) {
        var keys = EnumSet.noneOf(FieldKey.class);
        var texts = 0;
        for (var field : bounded(value).entrySet()) {
            if (field.getValue().isStated()) {
                keys.add(key(field.getKey()));
                texts += TEXTS.contains(letters(field.getKey())) ? 1 : 0;
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
        var hasText = names.stream().anyMatch(name -> TEXTS.contains(letters(name)));
        return keys.contains(FieldKey.TITLE) && keys.size() + (hasText ? 1 : 0) >= MIN_FIELDS;
    }

    /** The name of the field that holds the title, or null when none does. */
    public String titleName(Value record) {
        return bounded(record).entrySet().stream()
                .filter(field -> key(field.getKey()) == FieldKey.TITLE
                        && !RecordDraft.words(field.getValue()).isBlank())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("title");
    }

    /** Writes all fields whose names tell what they are, and all long texts; the rest is left out. */
    public void write(Value record, RecordDraft draft) {
        var fields = bounded(record);
        fields.forEach((name, value) -> addText(name, value, draft));
        fields.forEach((name, value) -> addField(name, value, draft));
        addPlace(record, draft);
        addPay("salary", record, draft);
    }

    private static Map<String, Value> bounded(Value record) {
        if (record.fields().size() <= MAX_FIELDS) {
            return record.fields();
        }
        var result = new LinkedHashMap<String, Value>();
        record.fields().entrySet().stream()
                .limit(MAX_FIELDS)
                .forEach(field -> result.put(field.getKey(), field.getValue()));
        return result;
    }

    private void addText(String name, Value value, RecordDraft draft) {
        if (TEXTS.contains(letters(name))) {
            draft.addText(value);
        } else if (isLong(value) && (key(name) == FieldKey.OTHER || key(name) == FieldKey.SKILLS)) {
            draft.addSectionUnlessHeaded(heading(name), value);
        }
    }

    private static boolean isLong(Value value) {
        return value.each().stream().anyMatch(each -> each.text().length() > LONG_CHARS);
    }

    private static String heading(String name) {
        var words = HUMP.matcher(local(name)).replaceAll(" ").strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void addField(String name, Value value, RecordDraft draft) {
        var field = wording.labels().fieldOf(local(name)).orElse(FieldLabels.PROFILE);
        var isPart = isPart(letters(name)) || TEXTS.contains(letters(name)) || isLong(value);
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
            default -> draft.add(key, local(name), value);
        }
    }

    private static boolean isPart(String letters) {
        return Stream.of(REGIONS, COUNTRIES, CITIES, LEAST, MOST, CURRENCIES, PERIODS)
                .anyMatch(names -> names.contains(letters));
    }

    private static void addOnce(FieldKey key, String name, Value value, RecordDraft draft) {
        if (!draft.has(key)) {
            draft.add(key, local(name), value);
        }
    }

    private static void addDay(FieldKey key, String name, Value value, RecordDraft draft) {
        if (!draft.has(key)) {
            draft.add(key, local(name), value.at(), Days.words(value.text()));
        }
    }

    private static void addAddress(FieldKey key, String name, Value value, RecordDraft draft) {
        if (WebAddress.parse(value.text()).isPresent()) {
            draft.add(key, local(name), value);
        }
    }

    /** A flag is told in words: what stands under "remote" may be a yes, and is no word for a place of work. */
    private static void addWorkplace(String name, Value value, RecordDraft draft) {
        var word = letters(name);
        var answer = value.text().strip().toLowerCase(Locale.ROOT);
        var isRemote = word.contains("remote") || word.contains("telecommut");
        if (Set.of("true", "yes", "y", "1").contains(answer)) {
            draft.add(FieldKey.WORKPLACE, local(name), value.at(), isRemote ? "remote" : heading(name));
        } else if (Set.of("false", "no", "n").contains(answer)) {
            draft.add(FieldKey.WORKPLACE, local(name), value.at(), isRemote ? "not remote" : "");
        } else {
            draft.add(FieldKey.WORKPLACE, local(name), value);
        }
    }

    private static void addSalary(String name, Value value, RecordDraft draft) {
        if (!value.is(Value.Kind.OBJECT)) {
            draft.add(FieldKey.SALARY, local(name), value);
            return;
        }
        var pay = new PayRange(
                RecordDraft.words(value.first("currency", "currencyCode")),
                value.first("min", "minValue", "from", "minimum").text(),
                value.first("max", "maxValue", "to", "maximum").text(),
                value.first("period", "interval", "unit", "unitText", "per").text());
        draft.addPay(local(name), value.at(), pay);
    }

    private void addPay(String label, Value record, RecordDraft draft) {
        var least = part(record, LEAST);
        var most = part(record, MOST);
        if (!draft.has(FieldKey.SALARY) && (least.isStated() || most.isStated())) {
            var pay = new PayRange(
                    RecordDraft.words(part(record, CURRENCIES)),
                    least.text(),
                    most.text(),
                    part(record, PERIODS).text());
            draft.addPay(label, least.isStated() ? least.at() : most.at(), pay);
        }
    }

    /** A place in one field, or in several: each location, with the region and the country that stand beside it. */
    private void addPlace(Value record, RecordDraft draft) {
        var region = part(record, REGIONS);
        var country = part(record, COUNTRIES);
        var city = part(record, CITIES);
        var found = bounded(record).entrySet().stream()
                .filter(field -> !CITIES.contains(letters(field.getKey())))
                .filter(field -> key(field.getKey()) == FieldKey.LOCATION
                        && field.getValue().isStated())
                .toList();
        for (var field : found) {
            for (var place : field.getValue().each()) {
                var words = place.is(Value.Kind.OBJECT) ? inside(place, draft) : draft.place(Stream.of(place));
                var whole = found.size() == 1 && field.getValue().each().size() == 1
                        ? draft.place(Stream.of(Value.string(words, place.at()), region, country))
                        : words;
                draft.add(FieldKey.LOCATION, local(field.getKey()), place.at(), whole);
            }
        }
        if (!draft.has(FieldKey.LOCATION)) {
            var first = Stream.of(city, region, country).filter(Value::isStated).findFirst();
            first.ifPresent(value -> draft.addPlace("location", value, city, region, country));
        }
    }

    private String inside(Value place, RecordDraft draft) {
        var words = draft.place(Stream.of(part(place, CITIES), part(place, REGIONS), part(place, COUNTRIES)));
        return words.isEmpty() ? RecordDraft.words(place) : words;
    }

    private static Value part(Value record, Set<String> names) {
        return bounded(record).entrySet().stream()
                .filter(field -> names.contains(letters(field.getKey())))
                .map(Map.Entry::getValue)
                .filter(Value::isStated)
                .findFirst()
                .orElse(Value.scalar(Value.Kind.NULL, "", record.at()));
    }

    private FieldKey key(String name) {
        var field = wording.labels().fieldOf(local(name)).orElse(FieldLabels.PROFILE);
        return field.equals(FieldLabels.PROFILE) ? FieldKey.OTHER : FieldKey.valueOf(field);
    }

    /** A name without the prefix of its vocabulary: {@code joblisting:jobType}. */
    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String letters(String name) {
        return NOT_LETTERS.matcher(local(name).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
