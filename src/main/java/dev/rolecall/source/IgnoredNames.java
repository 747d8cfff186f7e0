package dev.rolecall.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of what systems, editors and version control keep beside the files of people; {@code *} stands for any words. */
final class IgnoredNames {

    private static final String FILE = "ignored.txt";

    private final Set<String> names = new HashSet<>();
    private final List<String> patterns;

    IgnoredNames() {
        names.addAll(lines());
        patterns = names.stream().filter(name -> name.contains("*")).toList();
    }

    private static List<String> lines() {
        try (var stream = IgnoredNames.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + FILE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** Whether a file or folder of this name is never a posting. */
    boolean has(String name) {
        var folded = name.toLowerCase(Locale.ROOT);
        return names.contains(folded) || patterns.stream().anyMatch(pattern -> matches(pattern, folded));
    }

    private static boolean matches(String pattern, String name) {
        var star = pattern.indexOf('*');
        return name.length() >= pattern.length()
                && name.startsWith(pattern.substring(0, star))
                && name.endsWith(pattern.substring(star + 1));
    }
}
