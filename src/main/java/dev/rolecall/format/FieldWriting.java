package dev.rolecall.format;

import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the draft of one record of no known shape, by the names of its fields. */
final class FieldWriting {

    private static final int LONG_CHARS = 240;
    /** A place with two commas has a town, a region and a country of its own. */
    private static final int WHOLE_COMMAS = 2;

    private static final List<String> REMOTE_PLACE = List.of(
            "remote_details", "workplace_type", "workplaceType", "is_remote", "isRemote", "remote", "telecommuting");

    private static final int MAX_LEVEL_CHARS = 40;
    private static final Pattern RATING = Pattern.compile("\\s*\\R\\s*[0-5]\\.[0-9]\\s*$");
    private static final Pattern PRINTED = Pattern.compile("\\[['\"].*['\"]\\]", Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("['\"\\[\\]]");
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "1.0");
    private static final Set<String> CONTRACTS = Set.of("fulltime", "parttime");
    private static final Set<String> NO = Set.of("false", "no", "n");
    private static final Set<String> WHOLLY = Set.of("fully", "full", "always", "only");
    private static final Set<String> NEVER = Set.of("none", "never");

    private final Wording wording;
    private final RecordDraft draft;

    FieldWriting(Wording wording, RecordDraft draft) {
        this.wording = wording;
        this.draft = draft;
    }

    /** Writes all fields whose names tell what they are, and all long texts; the rest is left out. */
    void write(Value record, boolean isNamed) {
        var fields = FieldNames.bounded(record);
        var texts = new Texts();
        fields.entrySet().stream()
                .filter(field -> FieldNames.TEXT.has(field.getKey()))
                .forEach(field -> texts.add(field.getValue()));
        texts.kept().forEach(draft::addText);
        fields.forEach((name, value) -> addText(name, value));
        writeFields(record, isNamed);
    }

    /** Writes all short fields whose names tell what they are. */
    void writeFields(Value record, boolean isNamed) {
        FieldNames.bounded(record).forEach((name, value) -> {
            if (!FieldNames.CREATED.has(name)) {
                addField(name, value);
            }
        });
        if (!draft.has(FieldKey.TITLE) && isNamed) {
            draft.add(FieldKey.TITLE, "name", record.get("name"));
        }
        addCreated(record);
        addPlace(record);
        new FieldPay(wording, draft).write(record);
    }

    private void addText(String name, Value value) {
        if (FieldNames.TEXT.has(name)) {
            return;
        }
        if (FieldNames.SECTION.has(name)) {
            draft.addSectionUnlessHeaded(FieldNames.heading(name), value);
        } else if (value.fields().keySet().stream().anyMatch(FieldNames.SECTION::has)) {
            value.fields().forEach((inner, text) -> addText(inner, text));
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

    private void addField(String name, Value value) {
        if (CONTRACTS.contains(FieldNames.letters(name).replaceFirst("^is", ""))) {
            addContract(name, value);
            return;
        }
        var isPart =
                FieldNames.isPart(name) || FieldNames.TEXT.has(name) || FieldNames.SECTION.has(name) || isLong(value);
        if (isPart
                || !value.isStated()
                || FieldNames.field(name, wording.labels()).equals(FieldLabels.PROFILE)) {
            return;
        }
        var key = key(name);
        switch (key) {
            case TITLE -> addOnce(key, name, value);
            case COMPANY -> addOnce(key, name, withoutRating(value));
            case LOCATION -> {} // told in one with region and country
            case SALARY, SALARY_ESTIMATED -> {} // told with the flags that stand beside it
            case EXPERIENCE -> draft.add(isLevel(value) ? FieldKey.SENIORITY : key, FieldNames.local(name), value);
            case SKILLS -> draft.add(key, FieldNames.local(name), withoutBrackets(value));
            case WORKPLACE -> addWorkplace(name, value);
            case DATE_POSTED, VALID_THROUGH -> addDay(key, name, value);
            case APPLY_URL, SOURCE_URL -> addAddress(key, name, value);
            default -> draft.add(key, FieldNames.local(name), value);
        }
    }

    /** A flag that is named for the kind of contract, told in words; one that is not set says nothing. */
    private void addContract(String name, Value value) {
        if (YES.contains(value.text().strip().toLowerCase(Locale.ROOT))) {
            draft.add(FieldKey.EMPLOYMENT_TYPE, FieldNames.local(name), value.at(), FieldNames.heading(name));
        }
    }

    /** A board writes its rating on a line below the name of the employer. */
    private static Value withoutRating(Value company) {
        return RATING.matcher(company.text()).find()
                ? Value.string(RATING.matcher(company.text()).replaceFirst(""), company.at())
                : company;
    }

    /** Experience that is named by no number is a level. */
    private static boolean isLevel(Value experience) {
        return experience.text().length() <= MAX_LEVEL_CHARS
                && experience.text().chars().noneMatch(Character::isDigit);
    }

    /** A list may be written as programs print it: {@code ['sql', 'python']}. */
    private static Value withoutBrackets(Value skills) {
        return PRINTED.matcher(skills.text().strip()).matches()
                ? Value.string(QUOTES.matcher(skills.text()).replaceAll(""), skills.at())
                : skills;
    }

    private void addOnce(FieldKey key, String name, Value value) {
        if (!draft.has(key)) {
            draft.add(key, FieldNames.local(name), value);
        }
    }

    /** Words such as "today" and "3 days ago" are shown, and are no day. */
    private void addDay(FieldKey key, String name, Value value) {
        var day = Days.words(value.text());
        if (!draft.has(key)) {
            draft.add(Days.isDated(day) ? key : FieldKey.OTHER, FieldNames.local(name), value.at(), day);
        }
    }

    /** The day a record was made stands for that of posting where no other does. */
    private void addCreated(Value record) {
        var day = FieldNames.CREATED.of(record);
        if (day.isStated()) {
            addDay(FieldKey.DATE_POSTED, "created", day);
        }
    }

    private void addAddress(FieldKey key, String name, Value value) {
        if (WebAddress.parse(value.text()).isPresent()) {
            draft.add(key, FieldNames.local(name), value);
        }
    }

    /**
     * A flag is told in words: what stands under "remote" may be a yes, or how much, and is no word for a place of work.
     * What kind of work it is may be said of its place as of its contract.
     */
    private void addWorkplace(String name, Value value) {
        var label = FieldNames.local(name);
        var answer = value.text().strip().toLowerCase(Locale.ROOT);
        var isRemote = FieldNames.REMOTE.stream().anyMatch(FieldNames.letters(name)::contains);
        if (isOneOf(YES, WHOLLY, isRemote, answer)) {
            draft.add(FieldKey.WORKPLACE, label, value.at(), isRemote ? "remote" : FieldNames.heading(name));
        } else if (isOneOf(NO, NEVER, isRemote, answer)) {
            draft.add(FieldKey.WORKPLACE, label, value.at(), isRemote ? "not remote" : "");
        } else if (FieldNames.letters(name).endsWith("worktype")) {
            draft.addEither(FieldKey.WORKPLACE, FieldKey.EMPLOYMENT_TYPE, label, value);
        } else {
            draft.add(FieldKey.WORKPLACE, label, value);
        }
    }

    private static boolean isOneOf(Set<String> answers, Set<String> amounts, boolean isRemote, String answer) {
        return answers.contains(answer) || isRemote && amounts.contains(answer);
    }

    /** A place in one field, or in several: a single location, with the region and the country that stand beside it. */
    private void addPlace(Value record) {
        var region = FieldNames.REGION.of(record);
        var country = FieldNames.COUNTRY.of(record);
        var city = FieldNames.CITY.of(record);
        var places = FieldNames.bounded(record).entrySet().stream()
                .filter(field -> key(field.getKey()) == FieldKey.LOCATION && !FieldNames.CITY.has(field.getKey()))
                .flatMap(field -> unwrapped(field.getValue()).map(place -> Map.entry(field.getKey(), place)))
                .toList();
        for (var named : places) {
            var place = named.getValue();
            addRemote(place);
            var words = place.is(Value.Kind.OBJECT) ? inside(place) : RecordDraft.words(place);
            var inner = Value.string(words, place.at());
            var isWhole =
                    places.size() > 1 || words.chars().filter(c -> c == ',').count() >= WHOLE_COMMAS;
            var parts = isWhole ? List.of(inner) : List.of(inner, region, country);
            draft.add(FieldKey.LOCATION, FieldNames.local(named.getKey()), place.at(), draft.place(parts.stream()));
        }
        if (!draft.has(FieldKey.LOCATION)) {
            var first = Stream.of(city, region, country).filter(Value::isStated).findFirst();
            first.ifPresent(value -> draft.addPlace("location", value, city, region, country));
        }
    }

    /** A place may say itself how much of the work is done there. */
    private void addRemote(Value place) {
        var name = REMOTE_PLACE.stream()
                .filter(each -> place.get(each).isStated())
                .findFirst()
                .orElse("");
        if (!name.isEmpty() && !draft.has(FieldKey.WORKPLACE)) {
            addWorkplace(name, place.get(name));
        }
    }

    /** XML writes a list as an element that holds nothing but its items. */
    private static Stream<Value> unwrapped(Value value) {
        return value.each().stream().flatMap(each -> {
            var only = each.fields().size() == 1
                    ? each.fields().values().iterator().next()
                    : each;
            return only.is(Value.Kind.ARRAY) || only.is(Value.Kind.OBJECT) ? only.each().stream() : Stream.of(each);
        });
    }

    private String inside(Value place) {
        var words = draft.place(
                Stream.of(FieldNames.CITY.of(place), FieldNames.REGION.of(place), FieldNames.COUNTRY.of(place)));
        return words.isEmpty() ? RecordDraft.words(place) : words;
    }

    private FieldKey key(String name) {
        return FieldNames.key(name, wording.labels());
    }
}
