package dev.rolecall.format.json;

import dev.rolecall.body.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A JSON value with its place, which Jackson's tree does not keep.
 *
 * @param kind what it is
 * @param text the words of a string, number or boolean; else empty
 * @param fields the fields of an object, in source order
 * @param items the items of an array
 * @param at where it begins
 */
record Json(Kind kind, String text, Map<String, Json> fields, List<Json> items, SourcePosition at) {

    enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    static Json scalar(Kind kind, String text, SourcePosition at) {
        return new Json(kind, text, Map.of(), List.of(), at);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** The field with this name, or a null value where there is none. */
    Json get(String name) {
        var found = fields.get(name);
        return found == null ? scalar(Kind.NULL, "", at) : found;
    }

    /** The first of these fields that has a value. */
    Json first(String... names) {
        for (var name : names) {
            var found = get(name);
            if (!found.is(Kind.NULL)) {
                return found;
            }
        }
        return scalar(Kind.NULL, "", at);
    }

    /** The items of an array; any other value as the only item, null as none. */
    List<Json> each() {
        return switch (kind) {
            case ARRAY -> items.stream().filter(item -> !item.is(Kind.NULL)).toList();
            case NULL -> List.of();
            default -> List.of(this);
        };
    }

    Stream<Json> children() {
        return is(Kind.OBJECT) ? fields.values().stream() : items.stream();
    }
}
