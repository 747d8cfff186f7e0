package dev.rolecall.format.json;

import dev.rolecall.tree.Value;
import java.util.LinkedHashMap;

/**
 * Values without the lists around single things, and without the objects around words: some sites write every property
 * of a posting as a list, or as {@code {"@value": …}}, as JSON-LD is when a program has expanded it.
 */
final class Singles {

    private static final String WORDS = "@value";

    private Singles() {}

    /** The value, with what those hold in their place, at any depth; the parser bounds it. */
    static Value of(Value value) {
        return switch (value.kind()) {
            case OBJECT -> {
                if (value.fields().containsKey(WORDS)) {
                    yield of(value.get(WORDS));
                }
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
