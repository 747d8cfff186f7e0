package dev.rolecall.config;

import dev.rolecall.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A value of a YAML file, with its place. */
sealed interface YamlNode {

    /** Where it stands. */
    SourceLocation at();

    /** Whether it is {@code ~}, {@code null} or nothing. */
    default boolean isNull() {
        return false;
    }

    /**
     * A single value.
     *
     * @param text as it is written, without quotes
     * @param isNull whether it stands for nothing
     */
    record Scalar(String text, boolean isNull, SourceLocation at) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, SourceLocation at) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and values, each key once. */
    record Mapping(List<Entry> entries, SourceLocation at) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with this key. */
        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param at where the key stands
     * @param value its value
     */
    record Entry(String key, SourceLocation at, YamlNode value) {}
}
