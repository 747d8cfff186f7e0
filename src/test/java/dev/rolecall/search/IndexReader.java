package dev.rolecall.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Reads the files of an index as docs/search-index.md tells, and by nothing else. */
final class IndexReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> files = new TreeMap<>();
    private final JsonNode manifest;

    /** A word in the index: its documents, and for each its weight and its positions. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Word(int[] documents, int[] weights, int[][] positions, JsonNode names) {}

    IndexReader(Consumer<Consumer<OutputFile>> writer) {
        writer.accept(file -> files.put(file.path().value(), file.bytes()));
        manifest = parse("search/manifest.json");
    }

    Map<String, byte[]> files() {
        return files;
    }

    JsonNode manifest() {
        return manifest;
    }

    JsonNode part(String name) {
        return parse("search/" + manifest.get("folder").asText() + "/" + name);
    }

    private JsonNode parse(String path) {
        try {
            var json = JSON.readTree(files.get(path));
            if (json.get("version").asInt() != 2) {
                throw new IllegalStateException("another version: " + path);
            }
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The row of a document. */
    JsonNode row(int document) {
        var rows = manifest.get("rows").asInt();
        return part("rows/" + document / rows + ".json").get("rows").get(document % rows);
    }

    /** What the index has of a word; no documents when it has none. */
    Word word(String word) {
        var number = partOf("words", word);
        if (number >= 0) {
            var part = part("words/" + number + ".json");
            var at = texts(part.get("words")).indexOf(word);
            if (at >= 0) {
                var documents = ascending(part.get("docs").get(at).asText());
                var positions = part("positions/" + number + ".json").get("positions");
                return new Word(
                        documents,
                        numbers(part.get("weights").get(at).asText()),
                        positions(positions.get(at).asText(), documents.length),
                        part.get("names").path(word));
            }
        }
        return new Word(new int[0], new int[0], new int[0][], JSON.createArrayNode());
    }

    /** All words, in the order of the parts. */
    List<String> words() {
        var words = new ArrayList<String>();
        for (var i = 0; i < manifest.get("words").size(); i++) {
            words.addAll(texts(part("words/" + i + ".json").get("words")));
        }
        return words;
    }

    /** The documents of a value, from the parts of all values. */
    BitSet facet(String key) {
        var number = partOf("facets", key);
        for (var value : part("facets/" + number + ".json").get("values")) {
            if (value.get(0).asText().equals(key)) {
                return set(ascending(value.get(4).asText()));
            }
        }
        return new BitSet();
    }

    /** The keys of all values. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        for (var i = 0; i < manifest.get("facets").size(); i++) {
            part("facets/" + i + ".json")
                    .get("values")
                    .forEach(value -> keys.add(value.get(0).asText()));
        }
        return keys;
    }

    /** The documents of the values that are shown, from the columns. */
    Map<String, BitSet> shown() {
        var part = part("shown.json");
        var values = part.get("values");
        var shown = new HashMap<String, BitSet>();
        for (var column : part.get("columns")) {
            var sets = column.get("sets");
            var documents = numbers(column.get("docs").asText());
            for (var document = 0; document < documents.length; document++) {
                for (var value : sets.get(documents[document])) {
                    var key = values.get(value.asInt()).get(0).asText();
                    shown.computeIfAbsent(key, unused -> new BitSet()).set(document);
                }
            }
        }
        return shown;
    }

    int[] ranks(String order) {
        return numbers(part("orders/" + order + ".json").get("ranks").asText());
    }

    private int partOf(String kind, String key) {
        var borders = texts(manifest.get(kind));
        return (int) borders.stream()
                        .filter(border -> border.compareTo(key) <= 0)
                        .count()
                - 1;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static BitSet set(int[] numbers) {
        var set = new BitSet();
        IntStream.of(numbers).forEach(set::set);
        return set;
    }

    private static int[][] positions(String text, int documents) {
        var numbers = numbers(text);
        var positions = new int[documents][];
        var at = 0;
        for (var i = 0; i < documents; i++) {
            var count = numbers[at++] + 1;
            positions[i] =
                    summed(IntStream.range(at, at + count).map(j -> numbers[j]).toArray());
            at += count;
        }
        return positions;
    }

    /** An ascending list. */
    static int[] ascending(String text) {
        return summed(numbers(text));
    }

    private static int[] summed(int[] distances) {
        var before = -1;
        var numbers = new int[distances.length];
        for (var i = 0; i < distances.length; i++) {
            before += distances[i] + 1;
            numbers[i] = before;
        }
        return numbers;
    }

    /** Numbers as text. */
    static int[] numbers(String text) {
        var numbers = new ArrayList<Integer>();
        for (var i = 0; i < text.length(); ) {
            var number = 0;
            for (var scale = 1; ; scale *= 32) {
                var digit = text.charAt(i++) - 32;
                digit -= (digit > 2 ? 1 : 0) + (digit > 60 ? 1 : 0);
                number += digit * scale;
                if (digit < 60) {
                    break;
                }
            }
            numbers.add(number);
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
