package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes words with their documents and weights, and apart from them their positions, in runs of limited size. */
final class WordParts implements WordRuns.Taker {

    /** The size of a part; a word with a longer list is a part of its own. */
    static final int MAX_BYTES = 1 << 15;

    /** Quotes and commas round what is written of a word. */
    private static final int SYNTAX = 9;

    /** Quotes, commas, brackets and the count in a name. */
    private static final int NAME_SYNTAX = 20;

    private final Parts parts;
    private final Weighing weighing;
    private final NameTable names;
    private final NavigableSet<String> nameWords;
    private final Spellings spellings;
    private final PartCutter<Row> cutter = new PartCutter<>(MAX_BYTES, this::write);
    private final Hit hit = new Hit();

    /** A word, as it is written. */
    private record Row(String word, String documents, String weights, String positions, List<NameTable.Name> names) {

        /** The bytes it takes in the part of words, or a few more. */
        int bytes() {
            var sum = Json.bytes(word) + documents.length() + weights.length() + SYNTAX;
            for (var name : names) {
                sum += Json.bytes(name.key()) + Json.bytes(name.label()) + Json.bytes(name.words()) + NAME_SYNTAX;
            }
            return names.isEmpty() ? sum : sum + Json.bytes(word) + SYNTAX;
        }
    }

    WordParts(Parts parts, Weighing weighing, NameTable names, Spellings spellings) {
        this.parts = parts;
        this.weighing = weighing;
        this.names = names;
        this.nameWords = new TreeSet<>(names.words());
        this.spellings = spellings;
    }

    @Override
    public void take(String word, HitList hits) {
        takeNamesUpTo(word);
        add(row(word, hits));
    }

    /** Words of names that stand in no posting: "amazon web services" is said of those that say AWS. */
    private void takeNamesUpTo(@Nullable String word) {
        while (!nameWords.isEmpty() && (word == null || nameWords.first().compareTo(word) <= 0)) {
            var name = nameWords.pollFirst();
            if (!name.equals(word)) {
                add(new Row(name, "", "", "", names.of(name)));
            }
        }
    }

    private void add(Row row) {
        cutter.add(row.word(), row.bytes(), row);
    }

    private Row row(String word, HitList hits) {
        var documents = new StringBuilder(hits.size() * 2);
        var weights = new StringBuilder(hits.size());
        var positions = new StringBuilder(hits.size() * 4);
        var isPair = word.indexOf(Occurrences.PAIR) >= 0;
        var before = new int[] {-1};
        var named = new int[1];
        hits.forEach((document, rest) -> {
            hit.read(rest);
            NumberText.append(documents, document - before[0] - 1);
            weights.append(NumberText.digit(weighing.step(document, hit)));
            if (!isPair) {
                hit.appendPositions(positions);
            }
            before[0] = document;
            named[0] += hit.isNamed() ? 1 : 0;
        });
        spellings.add(word, named[0]);
        return new Row(word, documents.toString(), weights.toString(), positions.toString(), names.of(word));
    }

    /** Writes what is left; to be called after the last word. */
    List<String> finish() {
        takeNamesUpTo(null);
        return cutter.finish();
    }

    private void write(int number, List<Row> rows) {
        parts.add("words/" + number + ".json", json -> writeWords(json, rows));
        parts.add("positions/" + number + ".json", json -> writeTexts(json, "positions", rows, Row::positions));
    }

    private static void writeWords(JsonGenerator json, List<Row> rows) throws IOException {
        writeTexts(json, "words", rows, Row::word);
        writeTexts(json, "docs", rows, Row::documents);
        writeTexts(json, "weights", rows, Row::weights);
        json.writeObjectFieldStart("names");
        for (var row : rows) {
            writeNames(json, row);
        }
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<Row> rows, Function<Row, String> text)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var row : rows) {
            json.writeString(text.apply(row));
        }
        json.writeEndArray();
    }

    private static void writeNames(JsonGenerator json, Row row) throws IOException {
        if (!row.names().isEmpty()) {
            json.writeArrayFieldStart(row.word());
            for (var name : row.names()) {
                name.write(json);
            }
            json.writeEndArray();
        }
    }
}
