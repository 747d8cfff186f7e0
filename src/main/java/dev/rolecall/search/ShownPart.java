package dev.rolecall.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.rolecall.search.FacetTable.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes the values that the pages show in columns: for each document one number, which stands for the values it has.
 * That is a third shorter than lists, as values of a group exclude each other, and those of some groups go together.
 */
final class ShownPart {

    /** Groups that share a column: knowing one of them tells something of the others. All others have their own. */
    private static final List<Set<String>> TOGETHER = List.of(
            Set.of("place", "company"),
            Set.of("level", "employment"),
            Set.of("workplace", "pay", "min-pay"),
            Set.of("posted", "status"));

    private final List<Value> values;
    private final int documents;

    /**
     * The values that are shown.
     *
     * @param values the values, those of a group together
     * @param documents how many documents there are
     */
    ShownPart(List<Value> values, int documents) {
        this.values = List.copyOf(values);
        this.documents = documents;
    }

    /** The values a document may have together, and how many documents do. */
    private static final class Combination {

        private final BitSet values;
        private int count;

        private Combination(BitSet values) {
            this.values = values;
        }
    }

    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("values");
        for (var value : values) {
            json.writeStartArray();
            FacetParts.writeHead(json, value);
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (var column : columns()) {
            writeColumn(json, combinations(column));
        }
        json.writeEndArray();
    }

    /** The places of values that share a column. */
    private List<int[]> columns() {
        var columns = new ArrayList<int[]>();
        var taken = new BitSet();
        for (var i = 0; i < values.size(); i++) {
            if (!taken.get(i)) {
                var groups = together(values.get(i).group().id());
                var column = IntStream.range(i, values.size())
                        .filter(j -> groups.contains(values.get(j).group().id()))
                        .toArray();
                columns.add(column);
                Arrays.stream(column).forEach(taken::set);
            }
        }
        return columns;
    }

    private static Set<String> together(String group) {
        return TOGETHER.stream().filter(set -> set.contains(group)).findFirst().orElse(Set.of(group));
    }

    /** For each document what it has of a column. */
    private Combination[] combinations(int[] column) {
        var sets = new BitSet[documents];
        Arrays.setAll(sets, unused -> new BitSet());
        for (var i : column) {
            values.get(i).documents().stream().forEach(document -> sets[document].set(i));
        }
        var known = new HashMap<BitSet, Combination>();
        var combinations = new Combination[documents];
        for (var i = 0; i < documents; i++) {
            combinations[i] = known.computeIfAbsent(sets[i], Combination::new);
            combinations[i].count++;
        }
        return combinations;
    }

    /** The combination that most documents have is number 0, and so on. */
    private static void writeColumn(JsonGenerator json, Combination[] combinations) throws IOException {
        var sorted = Arrays.stream(combinations)
                .distinct()
                .sorted(Comparator.comparingInt((Combination each) -> each.count)
                        .reversed())
                .toList();
        var numbers = new HashMap<Combination, Integer>();
        sorted.forEach(each -> numbers.put(each, numbers.size()));
        var text = new StringBuilder(combinations.length + 1);
        for (var each : combinations) {
            NumberText.append(text, numbers.getOrDefault(each, 0));
        }
        json.writeStartObject();
        json.writeArrayFieldStart("sets");
        for (var each : sorted) {
            var set = each.values.stream().toArray();
            json.writeArray(set, 0, set.length);
        }
        json.writeEndArray();
        json.writeStringField("docs", text.toString());
        json.writeEndObject();
    }
}
