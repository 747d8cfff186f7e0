package dev.rolecall.format;

import dev.rolecall.text.WebAddress;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.NameKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the draft of one record of no known shape, by the names of its fields. */
final class FieldWriting {

    private static final List<String> REMOTE_PLACE = List.of(
            "remote_details", "workplace_type", "workplaceType", "is_remote", "isRemote", "remote", "telecommuting");

    private static final String COUNTED = "Posted ";
    private static final String STARTED = "startDate";
    /** A record is made at a second; work starts on a day. */
    private static final Pattern STAMP = Pattern.compile("T[0-9]{2}:[0-9]{2}:(?!00)[0-9]{2}");

    private static final int MAX_LEVEL_CHARS = 40;
    private static final Pattern RATING = Pattern.compile("\\s*\\R\\s*[0-5]\\.[0-9]\\s*$");
    private static final Pattern PRINTED = Pattern.compile("\\[['\"].*['\"]\\]", Pattern.DOTALL);
    private static final Pattern QUOTES = Pattern.compile("['\"\\[\\]]");
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "1.0");
    private static final Map<String, String> CONTRACTS =
            Map.of("F", "Full-time", "FT", "Full-time", "P", "Part-time", "PT", "Part-time");
    private static final Set<String> NO = Set.of("false", "no", "n");
    private static final Set<String> WHOLLY = Set.of("fully", "full", "always", "only");
    private static final Set<String> NEVER = Set.of("none", "never");

    private final Wording wording;
    private final FieldNames names;
    private final FieldPlaces places;
    private final RecordDraft draft;
    private boolean saysWorkplace;

    FieldWriting(Wording wording, RecordDraft draft) {
        this.wording = wording;
        this.names = new FieldNames(wording.names());
        this.places = new FieldPlaces(names, draft);
        this.draft = draft;
    }

    /** Writes all fields whose names tell what they are, and all long texts; the rest is left out. */
    void write(Value record, String title) {
        new FieldTexts(wording, draft).write(record);
        writeFields(record, title);
    }

    /**
     * Writes all short fields whose names tell what they are.
     *
     * @param title the name of the field that holds the title
     */
    void writeFields(Value record, String title) {
        saysWorkplace = FieldNames.bounded(record).entrySet().stream()
                .anyMatch(field -> names.key(field.getKey()) == FieldKey.WORKPLACE && isSaid(field.getValue()));
        var isCounted = isCounted(record);
        FieldNames.bounded(record).forEach((name, value) -> {
            if (name.equals(title)) {
                draft.add(FieldKey.TITLE, FieldNames.local(name), value);
            } else if (name.equals(STARTED)
                    && (isCounted || STAMP.matcher(value.text()).find())) {
                addDay(FieldKey.DATE_POSTED, name, value);
            } else if (!names.is(NameKind.CREATED, name) && !names.is(NameKind.UPDATED, name)) {
                addField(name, value);
            }
        });
        addCreated(record);
        places.of(record).forEach(place -> addRemote(place.getValue()));
        places.write(record);
        new FieldPay(names, draft).write(record);
    }

    private void addField(String name, Value value) {
        if (names.is(NameKind.CONTRACT, name)) {
            addContract(name, value);
            return;
        }
        var isPart = names.isPart(name)
                || names.is(NameKind.TEXT, name)
                || names.is(NameKind.SECTION, name)
                || FieldTexts.isLong(value);
        if (isPart || !value.isStated() || !names.isFact(name)) {
            return;
        }
        var key = names.key(name);
        switch (key) {
            case TITLE -> {} // told by the field that names it best
            case COMPANY -> addOnce(key, name, withoutRating(value));
            case LOCATION -> {} // told in one with region and country
            case SALARY, SALARY_ESTIMATED -> {} // told with the flags that stand beside it
            case EXPERIENCE -> draft.add(isLevel(value) ? FieldKey.SENIORITY : key, FieldNames.local(name), value);
            case SKILLS -> draft.add(key, FieldNames.local(name), withoutBrackets(value));
            case WORKPLACE -> addWorkplace(name, value);
            case DATE_POSTED, VALID_THROUGH -> addDay(key, name, value);
            case APPLY_URL, SOURCE_URL -> addAddress(key, name, value);
            case EMPLOYMENT_TYPE -> draft.add(key, FieldNames.local(name), spelled(value));
            default -> draft.add(key, FieldNames.local(name), value);
        }
    }

    /** A flag that is named for the kind of contract, told in words; one that is not set says nothing. */
    private void addContract(String name, Value value) {
        if (YES.contains(value.text().strip().toLowerCase(Locale.ROOT))) {
            draft.add(FieldKey.EMPLOYMENT_TYPE, FieldNames.local(name), value.at(), FieldNames.heading(name));
        }
    }

    /** Tables write a letter for the kind of contract. */
    private static Value spelled(Value contract) {
        var words = CONTRACTS.get(contract.text().strip().toUpperCase(Locale.ROOT));
        return words == null ? contract : Value.string(words, contract.at());
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

    /** Whether the board counts the days since it posted the job; then what started is the posting, as Workday has it. */
    private boolean isCounted(Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .anyMatch(field -> names.key(field.getKey()) == FieldKey.DATE_POSTED
                        && field.getValue().text().startsWith(COUNTED));
    }

    /** The day a record was made, or else changed, stands for that of posting where no other does. */
    private void addCreated(Value record) {
        var created = names.of(NameKind.CREATED, record);
        if (created.isStated()) {
            addDay(FieldKey.DATE_POSTED, "created", created);
        }
        var updated = names.of(NameKind.UPDATED, record);
        var day = Days.words(updated.text());
        var isPosted = !draft.has(FieldKey.DATE_POSTED) && Days.isDated(day);
        var label = FieldNames.local(names.in(NameKind.UPDATED, record));
        draft.add(isPosted ? FieldKey.DATE_POSTED : FieldKey.OTHER, label, updated.at(), day);
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
            // What is not done from afar may be done so in part, as another field says.
            draft.add(FieldKey.WORKPLACE, label, value.at(), isRemote && !saysWorkplace ? "not remote" : "");
        } else if (FieldNames.letters(name).endsWith("worktype")) {
            draft.addEither(FieldKey.WORKPLACE, FieldKey.EMPLOYMENT_TYPE, label, value);
        } else {
            draft.add(FieldKey.WORKPLACE, label, value);
        }
    }

    private boolean isSaid(Value workplace) {
        var words = RecordDraft.words(workplace).toLowerCase(Locale.ROOT);
        return !wording.absent().isAbsent(words) && !NO.contains(words) && !NEVER.contains(words);
    }

    private static boolean isOneOf(Set<String> answers, Set<String> amounts, boolean isRemote, String answer) {
        return answers.contains(answer) || isRemote && amounts.contains(answer);
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
}
