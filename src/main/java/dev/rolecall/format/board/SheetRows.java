package dev.rolecall.format.board;

import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes records of rows, as the interface of a spreadsheet or of a table gives them out: arrays of which the first has the
 * names of the columns, or an array of names beside one of rows.
 */
final class SheetRows {

    private static final int LEVELS = 4;
    private static final int MIN_COLUMNS = 2;
    private static final Set<String> NAMES = Set.of("columns", "header", "headers", "fields");
    private static final Set<String> ROWS = Set.of("data", "rows", "values");

    private SheetRows() {}

    /** The value with an array of objects in the place of rows; any other value as it is. */
    static Value asRecords(Value value) {
        return asRecords(value, LEVELS);
    }

    private static Value asRecords(Value value, int depth) {
        if (depth == 0) {
            return value;
        }
        if (value.is(Value.Kind.ARRAY)) {
            var items = value.items();
            return items.size() > 1 && areNames(items.get(0)) && areRows(items)
                    ? records(items.get(0), items.subList(1, items.size()), value)
                    : value;
        }
        var names = field(value, NAMES);
        var rows = field(value, ROWS);
        if (areNames(names) && areRows(rows.items())) {
            return records(names, rows.items(), value);
        }
        Map<String, Value> fields = new LinkedHashMap<>();
        value.fields().forEach((name, inside) -> fields.put(name, asRecords(inside, depth - 1)));
        return value.is(Value.Kind.OBJECT) ? Value.object(fields, value.at()) : value;
    }

    private static Value field(Value value, Set<String> names) {
        return value.fields().entrySet().stream()
                .filter(field -> names.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> Value.array(List.of(), value.at()));
    }

    private static boolean areNames(Value row) {
        return row.items().size() >= MIN_COLUMNS
                && row.items().stream().allMatch(name -> name.is(Value.Kind.STRING) && name.isStated());
    }

    private static boolean areRows(List<Value> rows) {
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.is(Value.Kind.ARRAY));
    }

    private static Value records(Value names, List<Value> rows, Value at) {
        var records = new ArrayList<Value>();
        for (var row : rows) {
            Map<String, Value> fields = new LinkedHashMap<>();
            var cells = Math.min(names.items().size(), row.items().size());
            for (var i = 0; i < cells; i++) {
                fields.putIfAbsent(names.items().get(i).text(), row.items().get(i));
            }
            records.add(Value.object(fields, row.at()));
        }
        return Value.array(records, at.at());
    }
}
