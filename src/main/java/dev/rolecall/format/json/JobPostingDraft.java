package dev.rolecall.format.json;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.format.Days;
import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.format.TextReading;
import dev.rolecall.format.Wording;
import dev.rolecall.html.Markup;
import dev.rolecall.text.Excerpt;
import dev.rolecall.text.WebAddress;
import dev.rolecall.text.Whitespace;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.Absent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The draft of one JobPosting: each property that people read becomes an entry in the words that they read. */
final class JobPostingDraft {

    private static final int MAX_VALUE_CHARS = 2_000;
    private static final int MAX_ENTRY_CHARS = 300;
    private static final int MAX_PLACES = 200;
    private static final int HEADING_LEVEL = 2;

    private final Value posting;
    private final Map<String, Value> named;
    private final TextReading texts;
    private final Absent absent;
    private final Places places;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs;

    JobPostingDraft(Value posting, Map<String, Value> named, Wording wording, List<Repair> repairs) {
        this.posting = Singles.of(posting);
        this.named = named;
        this.texts = new TextReading(wording);
        this.absent = wording.absent();
        this.places = new Places(absent);
        this.repairs = new ArrayList<>(repairs);
    }

    Draft draft() {
        text(posting.get("description"));
        addFields();
        addTexts();
        noteImages();
        return new Draft(blocks, entries, repairs);
    }

    private void addFields() {
        add("title", FieldKey.TITLE, names(posting.first("title", "name")));
        add("hiringOrganization", FieldKey.COMPANY, names(first("hiringOrganization")));
        addDate("datePosted", FieldKey.DATE_POSTED);
        addDate("validThrough", FieldKey.VALID_THROUGH);
        add("employmentType", FieldKey.EMPLOYMENT_TYPE, names(posting.get("employmentType")));
        posting.get("jobLocation").each().stream()
                .flatMap(place -> places.each(resolved(place)))
                .limit(MAX_PLACES)
                .forEach(place -> add("jobLocation", FieldKey.LOCATION, place, places.words(place)));
        add("jobLocationType", FieldKey.WORKPLACE, names(posting.get("jobLocationType")));
        add("applicantLocationRequirements", FieldKey.ELIGIBILITY, names(posting.get("applicantLocationRequirements")));
        addPay("baseSalary", FieldKey.SALARY);
        addPay("estimatedSalary", FieldKey.SALARY_ESTIMATED);
        addExperience();
        addCredentials();
        add("skills", FieldKey.SKILLS, names(posting.get("skills")));
        add("identifier", FieldKey.IDENTIFIER, values(posting.get("identifier")));
        add("inLanguage", FieldKey.LANGUAGE, names(posting.get("inLanguage")));
        addAddress("url");
        addOther("industry", "occupationalCategory", "workHours", "totalJobOpenings", "jobStartDate", "employmentUnit");
    }

    private void addDate(String name, FieldKey key) {
        var value = first(name);
        add(name, key, value, Days.words(value.text()));
    }

    /** The first of several values where people write one. */
    private Value first(String name) {
        var value = posting.get(name);
        return value.each().stream().findFirst().orElse(value);
    }

    private void addPay(String name, FieldKey key) {
        var currency = posting.get("salaryCurrency").text();
        posting.get(name).each().forEach(amount -> add(name, key, amount, Pay.words(amount, currency)));
    }

    private void addExperience() {
        var value = posting.get("experienceRequirements");
        var months = value.get("monthsOfExperience");
        var words = months.text().isBlank() || absent.isAbsent(months.text())
                ? names(value).text()
                : months.text() + " months";
        addShort("experienceRequirements", FieldKey.EXPERIENCE, value, words);
    }

    private void addCredentials() {
        var value = posting.get("educationRequirements");
        var words = value.each().stream()
                .map(item -> item.is(Value.Kind.OBJECT) ? word(item.first("credentialCategory", "name")) : word(item))
                .filter(word -> !absent.isAbsent(word))
                .collect(Collectors.joining(", "));
        addShort("educationRequirements", FieldKey.EDUCATION, value, words);
    }

    private void addAddress(String name) {
        var value = first(name);
        if (WebAddress.parse(value.text()).isPresent()) {
            add(name, FieldKey.SOURCE_URL, value, value.text().strip());
        }
    }

    private void addOther(String... names) {
        for (var name : names) {
            add(name, FieldKey.OTHER, names(posting.get(name)));
        }
    }

    /** The words of a value: a string as it is, an object by its name, a list joined. */
    private Value names(Value value) {
        return joined(value, "name", "legalName", "value");
    }

    private Value values(Value value) {
        return joined(value, "value", "name");
    }

    private Value joined(Value value, String... names) {
        var words = value.each().stream()
                .map(this::resolved)
                .map(item -> item.is(Value.Kind.OBJECT) ? word(item.first(names)) : word(item))
                .filter(word -> !absent.isAbsent(word))
                .collect(Collectors.joining(", "));
        return Value.scalar(Value.Kind.STRING, words, value.at());
    }

    /** An object that only refers to another one stands for it. */
    private Value resolved(Value value) {
        var id = value.get("@id").text();
        return id.isEmpty() || value.fields().size() > 2 ? value : named.getOrDefault(id, value);
    }

    private static String word(Value value) {
        return value.is(Value.Kind.STRING) || value.is(Value.Kind.NUMBER) ? Markup.words(value.text()) : "";
    }

    private void add(String label, FieldKey key, Value value) {
        add(label, key, value, value.text());
    }

    private void add(String label, FieldKey key, Value at, String value) {
        var words = Whitespace.collapse(value);
        if (!absent.isAbsent(words)) {
            var cut = Excerpt.start(words, MAX_VALUE_CHARS);
            entries.add(Entry.of(label, cut, at.at(), key, Origin.STRUCTURED));
        }
    }

    /** Words that are too long for a field are a text of their own. */
    private void addShort(String label, FieldKey key, Value at, String words) {
        if (words.length() <= MAX_ENTRY_CHARS) {
            add(label, key, at, words);
        } else {
            section(label.startsWith("education") ? "Education" : "Experience", at, words);
        }
    }

    /** Properties that hold text, where the description does not have it already. */
    private void addTexts() {
        for (var name : List.of("responsibilities", "qualifications", "jobBenefits", "incentiveCompensation")) {
            var value = posting.get(name);
            var words = value.each().stream().map(Value::text).collect(Collectors.joining("\n"));
            section(title(name), value, words);
        }
    }

    private static String title(String name) {
        return switch (name) {
            case "responsibilities" -> "Responsibilities";
            case "qualifications" -> "Qualifications";
            default -> "Benefits";
        };
    }

    private void section(String heading, Value at, String words) {
        if (!absent.isAbsent(words)) {
            blocks.add(new Block.Heading(HEADING_LEVEL, List.of(new Inline.Text(heading, at.at()))));
            text(Value.scalar(Value.Kind.STRING, words, at.at()));
        }
    }

    private void text(Value value) {
        var words = value.each().stream().map(Value::text).collect(Collectors.joining("\n\n"));
        var reading = texts.read(words, value.at());
        blocks.addAll(reading.blocks());
        repairs.addAll(reading.repairs());
    }

    private void noteImages() {
        noteImage(resolved(posting.get("hiringOrganization")).get("logo"));
        noteImage(posting.get("image"));
    }

    private void noteImage(Value value) {
        var words =
                value.is(Value.Kind.OBJECT) ? value.first("url", "contentUrl").text() : value.text();
        if (!words.isBlank()) {
            var shown = words.length() > 80 ? words.substring(0, 80) + "…" : words;
            repairs.add(new Repair(Repair.Kind.IMAGE_LEFT_OUT, shown, value.at()));
        }
    }
}
