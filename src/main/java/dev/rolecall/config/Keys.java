package dev.rolecall.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of a file or of a group in it, read one by one; what cannot be read is told and left out. */
final class Keys {

    private final YamlNode.Mapping mapping;
    private final Problems problems;

    /** Keys of which only these are known. */
    Keys(YamlNode.Mapping mapping, List<String> known, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        mapping.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .forEach(entry -> problems.unknown(entry, known));
    }

    Optional<YamlNode.Entry> entry(String key) {
        return mapping.entry(key);
    }

    /** The value of a key, or null when there is none, or none that can be read. */
    <T> @Nullable T value(String key, String expected, Function<YamlNode, Optional<T>> reader) {
        var entry = mapping.entry(key).filter(each -> !each.value().isNull());
        return entry.flatMap(each -> read(each, expected, reader)).orElse(null);
    }

    /** What a key rules: null without the key, a removal when its value is empty. */
    <T> @Nullable Ruling<T> ruling(String key, String expected, Function<YamlNode, Optional<T>> reader) {
        var entry = mapping.entry(key).orElse(null);
        if (entry == null) {
            return null;
        }
        if (entry.value().isNull()) {
            return new Ruling<>(null, entry.at());
        }
        return read(entry, expected, reader)
                .map(value -> new Ruling<T>(value, entry.at()))
                .orElse(null);
    }

    private <T> Optional<T> read(YamlNode.Entry entry, String expected, Function<YamlNode, Optional<T>> reader) {
        var value = reader.apply(entry.value());
        if (value.isEmpty()) {
            problems.bad(entry.key(), entry.value(), expected);
        }
        return value;
    }
}
