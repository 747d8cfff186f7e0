package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.Markup;
import dev.rolecall.text.Excerpt;
import dev.rolecall.text.WebAddress;
import dev.rolecall.text.Whitespace;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The draft of one record as it is written: values become entries in the words that people read, texts blocks. */
public final class RecordDraft {

    private static final int MAX_VALUE_CHARS = 2_000;
    private static final int MAX_VALUES = 200;
    private static final int HEADING_LEVEL = 2;

    /** Where an object has what programs know it by. */
    private static final Set<String> KEYS =
            Set.of("id", "uuid", "guid", "code", "key", "slug", "url", "href", "type", "icon");

    /** Where an object has its words. */
    private static final String[] NAMES = {
        "label",
        "libelle",
        "name",
        "nom",
        "title",
        "text",
        "value",
        "display_name",
        "displayName",
        "descriptor",
        "bezeichnung",
        "nombre",
        "nome",
        "naam"
    };

    /** A number, a street, and behind them a town with its state or country. */
    private static final Pattern STREET = Pattern.compile("[0-9]{1,5}[a-zA-Z]? [^,]{3,60}, (?=[^,0-9]{2,60}, )");

    /** Countries and states are written so by some sources. */
    private static final Pattern CODE = Pattern.compile("[a-z]{2}");

    private final Value record;
    private final Wording wording;
    private final TextReading texts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Repair> repairs;

    /**
     * An empty draft.
     *
     * @param record where the names of fields are looked up
     * @param repairs what reading the record has mended
     */
    public RecordDraft(Value record, Wording wording, List<Repair> repairs) {
        this.record = record;
        this.wording = wording;
        this.texts = new TextReading(wording);
        this.repairs = new ArrayList<>(repairs);
    }

    /** The draft as it is now. */
    public Draft draft() {
        return new Draft(blocks, entries, repairs);
    }

    /** Takes out of the text what stands above it: title, employer, place. */
    public void readHead() {
        var read = wording.head().read(blocks, List.of());
        blocks.clear();
        blocks.addAll(read.blocks());
        entries.addAll(read.entries());
        repairs.addAll(read.repairs());
    }

    /** What is known of words. */
    public Wording wording() {
        return wording;
    }

    /** Whether a fact of this kind has been added. */
    public boolean has(FieldKey key) {
        return entries.stream().flatMap(entry -> entry.marks().stream()).anyMatch(mark -> mark.key() == key);
    }

    /** Adds a value in these words, unless they say nothing. */
    public void add(FieldKey key, String label, SourcePosition at, String value) {
        var words = Whitespace.collapse(value);
        if (!wording.absent().isAbsent(words) && entries.size() < MAX_VALUES) {
            var cut = Excerpt.start(words, MAX_VALUE_CHARS).strip();
            entries.add(Entry.of(label, cut, at, key, Origin.STRUCTURED));
        }
    }

    /** Adds a value whose name leaves open which of two kinds it is of. */
    public void addEither(FieldKey key, FieldKey other, String label, Value value) {
        var words = words(value);
        if (!wording.absent().isAbsent(words) && words.length() <= MAX_VALUE_CHARS) {
            var marks = Stream.of(key, other)
                    .map(each -> new Entry.Mark(each, Origin.STRUCTURED, 0, words.length()))
                    .toList();
            entries.add(new Entry(label, words, value.at(), marks));
        }
    }

    /** Adds a line that holds several facts. */
    public void add(Entry entry) {
        entries.add(entry);
    }

    /** Adds the words of a value: those of a string, the name of an object, of a list each. */
    public void add(FieldKey key, String label, Value value) {
        add(key, label, value.at(), words(value));
    }

    /** Adds each of these fields that is there. */
    public void addAll(FieldKey key, String... names) {
        for (var name : names) {
            add(key, name, record.get(name));
        }
    }

    /** Adds the first of these fields that says something. */
    public void addFirst(FieldKey key, String... names) {
        for (var name : names) {
            var words = words(record.get(name));
            if (!wording.absent().isAbsent(words)) {
                add(key, name, record.get(name).at(), words);
                return;
            }
        }
    }

    /** Adds the first of these fields that names a day. */
    public void addDate(FieldKey key, String... names) {
        for (var name : names) {
            var day = Days.words(record.get(name).text());
            if (Days.isDated(day)) {
                add(key, name, record.get(name).at(), day);
                return;
            }
        }
    }

    /** Adds the first of these fields that is a web address; one of the API is for programs, not for people. */
    public void addAddress(FieldKey key, String... names) {
        for (var name : names) {
            var words = record.get(name).text().strip();
            if (WebAddress.parse(words).isPresent()) {
                add(key, name, record.get(name).at(), words);
                return;
            }
        }
    }

    /** Adds pay; an amount that cannot be meant for its period is shown, and taken for no fact. */
    public void addPay(String label, SourcePosition at, PayRange pay) {
        add(pay.isPlausible() ? FieldKey.SALARY : FieldKey.OTHER, label, at, pay.words());
    }

    /** Adds a place of parts, from the narrowest to the widest; a part that says nothing is left out. */
    public void addPlace(String label, Value at, Value... parts) {
        add(FieldKey.LOCATION, label, at.at(), place(Stream.of(parts)));
    }

    /** Adds a place in these words; a street and its number are shown before the town, and are no part of it. */
    public void addPlace(String label, SourcePosition at, String words) {
        var street = STREET.matcher(words);
        var start = street.lookingAt() ? street.end() : 0;
        if (start == 0 || words.length() > MAX_VALUE_CHARS) {
            add(FieldKey.LOCATION, label, at, words);
        } else {
            var town = new Entry.Mark(FieldKey.LOCATION, Origin.STRUCTURED, start, words.length());
            add(new Entry(label, words, at, List.of(town)));
        }
    }

    /**
     * The parts of a place as people write them, the last one being its country; a part that the ones before it end with
     * is not told again.
     */
    public String place(Stream<Value> parts) {
        var written = parts.map(RecordDraft::words)
                .map(word -> CODE.matcher(word).matches() ? word.toUpperCase(Locale.ROOT) : word)
                .toList();
        var words = new LinkedHashSet<String>();
        for (var word : written) {
            if (!wording.absent().isAbsent(word) && words.stream().noneMatch(before -> before.endsWith(", " + word))) {
                words.add(word);
            }
        }
        return CountryCodes.joined(List.copyOf(words), written.isEmpty() ? "" : written.get(written.size() - 1));
    }

    /** Adds a text without a heading. */
    public void addText(Value value) {
        blocks.addAll(blocks(value));
    }

    /** Adds a text under a heading. */
    public void addSection(String heading, Value value) {
        addSection(heading, value, blocks(value));
    }

    /** Adds a text; when it does not begin with a heading of its own, it is given this one. */
    public void addSectionUnlessHeaded(String heading, Value value) {
        var read = blocks(value);
        if (!read.isEmpty() && read.get(0) instanceof Block.Heading) {
            blocks.addAll(read);
        } else {
            addSection(heading, value, read);
        }
    }

    private void addSection(String heading, Value value, List<Block> read) {
        var words = Markup.words(heading);
        if (!read.isEmpty()) {
            if (!words.isBlank()) {
                blocks.add(new Block.Heading(HEADING_LEVEL, List.of(new Inline.Text(words, value.at()))));
            }
            blocks.addAll(read);
        }
    }

    private List<Block> blocks(Value value) {
        var words = value.each().stream().map(Value::text).collect(Collectors.joining("\n\n"));
        if (wording.absent().isAbsent(words)) {
            return List.of();
        }
        var reading = texts.read(words, value.at());
        repairs.addAll(reading.repairs());
        return reading.blocks();
    }

    /** The words of a value: a string as it is, an object by its name, a list joined. */
    public static String words(Value value) {
        return value.each().stream()
                .limit(MAX_VALUES)
                .flatMap(item -> item.is(Value.Kind.OBJECT) ? named(item) : Stream.of(item))
                .filter(item -> item.is(Value.Kind.STRING) || item.is(Value.Kind.NUMBER))
                .map(item -> Markup.words(item.text()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** Whether an object has words of its own. */
    static boolean isNamed(Value value) {
        return value.first(NAMES).isStated();
    }

    /** The name of an object; where it has none and holds one thing only, that is a list that XML wraps. */
    private static Stream<Value> named(Value item) {
        var name = item.first(NAMES);
        if (name.isStated()) {
            return Stream.of(name);
        }
        return item.fields().size() == 1 ? item.fields().values().iterator().next().each().stream() : onlyWords(item);
    }

    /** {@code {"id": 8, "employmentType": "Full Time"}}: the one field in words, where no other says anything to readers. */
    private static Stream<Value> onlyWords(Value item) {
        var words = item.fields().entrySet().stream()
                .filter(field ->
                        field.getValue().is(Value.Kind.STRING) && !KEYS.contains(FieldNames.letters(field.getKey())))
                .map(Map.Entry::getValue)
                .toList();
        return words.size() == 1 ? words.stream() : Stream.empty();
    }
}
