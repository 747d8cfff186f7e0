package dev.rolecall.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the known keys that somebody may have meant. */
final class NearestKeys {

    private static final int MAX_CHARS = 40;
    private static final int MAX_KEYS = 3;

    private NearestKeys() {}

    /** A sentence that names the nearest known keys, else all of them. */
    static String help(String key, Collection<String> known) {
        var near = near(key, known);
        var names = near.isEmpty() ? known.stream().sorted().toList() : near;
        var listed = names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return (near.isEmpty() ? "Known keys are " : "Did you mean ") + listed + (near.isEmpty() ? "." : "?");
    }

    /** The known keys that somebody may have meant, the most likely one first. */
    static List<String> near(String key, Collection<String> known) {
        var wanted = key.toLowerCase(Locale.ROOT);
        if (wanted.length() > MAX_CHARS) {
            return List.of();
        }
        var most = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(name -> distance(wanted, name.toLowerCase(Locale.ROOT)) <= most)
                .sorted(Comparator.comparingInt((String name) -> distance(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MAX_KEYS)
                .toList();
    }

    /** How many letters have to be changed, added or taken away. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
