package dev.rolecall.vocabulary;

import java.util.List;
import java.util.Map;

/** placeholder */
public final class Aliases {

    private final Map<String, List<String>> names;

    private Aliases(Map<String, List<String>> names) {
        this.names = names;
    }

    public static final Aliases NONE = new Aliases(Map.of());

    public List<String> of(String key) {
        return names.getOrDefault(key, List.of());
    }
}
