package dev.rolecall.tree;

import dev.rolecall.body.SourcePosition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A value of structured text with its place, which the usual trees do not keep.
 *
 * @param kind what it is
 * @param text the words of a string, number or boolean; else empty
 * @param fields the fields of an object, in source order
 * @param items the items of an array
 * @param at where it begins
 */
public record Value(Kind kind, String text, Map<String, Value> fields, List<Value> items, SourcePosition at) {

    /** What a value can be. */
    public enum Kind {
        OBJECT,
        ARRAY,
        STRING,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** A value that is neither object nor array. */
    public static Value scalar(Kind kind, String text, SourcePosition at) {
        return new Value(kind, text, Map.of(), List.of(), at);
    }

    /** Words. */
    public static Value string(String text, SourcePosition at) {
        return scalar(Kind.STRING, text, at);
    }

    /** An object. */
    public static Value object(Map<String, Value> fields, SourcePosition at) {
        return new Value(Kind.OBJECT, "", fields, List.of(), at);
    }

    /** An array. */
    public static Value array(List<Value> items, SourcePosition at) {
        return new Value(Kind.ARRAY, "", Map.of(), items, at);
    }

    /** Whether it is of this kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is there and has anything in it. */
    public boolean isStated() {
        return switch (kind) {
            case OBJECT -> !fields.isEmpty();
            case ARRAY -> !items.isEmpty();
            case NULL -> false;
            default -> !text.isBlank();
        };
    }

    /** Whether it is the boolean true, or says so. */
    public boolean isTrue() {
        return text.equalsIgnoreCase("true");
    }

    /** Whether it is the boolean false, or says so. */
    public boolean isFalse() {
        return text.equalsIgnoreCase("false");
    }

    /** The field with this name, or a null value where there is none. */
    public Value get(String name) {
        var found = fields.get(name);
        return found == null ? scalar(Kind.NULL, "", at) : found;
    }

    /** The field of a field of a field. */
    public Value path(String... names) {
        var found = this;
        for (var name : names) {
            found = found.get(name);
        }
        return found;
    }

    /** The first of these fields that has anything in it, or a null value where none has. */
    public Value first(String... names) {
        for (var name : names) {
            var found = get(name);
            if (found.isStated()) {
                return found;
            }
        }
        return scalar(Kind.NULL, "", at);
    }

    /** The items of an array; any other value as the only item, null as none. */
    public List<Value> each() {
        return switch (kind) {
            case ARRAY -> items.stream().filter(item -> !item.is(Kind.NULL)).toList();
            case NULL -> List.of();
            default -> List.of(this);
        };
    }

    /** The values of its fields, or its items. */
    public Stream<Value> children() {
        return is(Kind.OBJECT) ? fields.values().stream() : items.stream();
    }
}
