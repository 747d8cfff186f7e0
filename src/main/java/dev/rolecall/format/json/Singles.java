package dev.rolecall.format.json;

import dev.rolecall.tree.Value;
import java.util.LinkedHashMap;

/** Values without the lists around single things: some sites write every property of a posting as a list. */
final class Singles {

    private Singles() {}

    /** The value, with what a list of one holds in the place of the list, at any depth; the parser bounds it. */
    static Value of(Value value) {
        return switch (value.kind()) {
            case OBJECT -> {
                var fields = new LinkedHashMap<String, Value>();
                value.fields().forEach((name, field) -> fields.put(name, of(field)));
                yield Value.object(fields, value.at());
            }
            case ARRAY -> {
                var items = value.each();
                yield items.size() == 1
                        ? of(items.get(0))
                        : Value.array(items.stream().map(Singles::of).toList(), value.at());
            }
            default -> value;
        };
    }
}
