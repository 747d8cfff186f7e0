package dev.rolecall.config;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one file of settings. */
final class Problems {

    private static final int MAX_VALUE = 60;
    private static final int MAX_EXCERPT = 200;
    private static final int MAX_PROBLEMS = 50;

    private final String path;
    private final String prefix;
    private final List<String> lines;
    private final List<Diagnostic> all = new ArrayList<>();

    /**
     * @param path the file
     * @param prefix how its codes begin: {@code facts}
     * @param text its text
     */
    Problems(String path, String prefix, String text) {
        this.path = path;
        this.prefix = prefix;
        this.lines = text.lines().toList();
    }

    String path() {
        return path;
    }

    List<Diagnostic> all() {
        return List.copyOf(all);
    }

    /** The file cannot be read. */
    void broken(SourceLocation at, String message, @Nullable String help) {
        add(Diagnostic.error(prefix + "-broken", at, message, help));
    }

    /** A key stands twice; the first holds. */
    void repeated(YamlNode.Entry entry, YamlNode.Entry earlier) {
        var message = "The key `" + cut(entry.key()) + "` stands twice; one was expected, and the first holds.";
        add(Diagnostic.error(prefix + "-repeated-key", entry.at(), message, "Remove one of the two.")
                .withRelated(earlier.at(), "first used here"));
    }

    /** A key that nobody knows. */
    void unknown(YamlNode.Entry entry, Collection<String> known) {
        var message = "The key `" + cut(entry.key()) + "` is not known; it is left out.";
        add(Diagnostic.error(prefix + "-unknown-key", entry.at(), message, NearestKeys.help(entry.key(), known)));
    }

    /** A value that cannot be read. */
    void bad(String key, YamlNode value, String expected) {
        var found = value instanceof YamlNode.Scalar scalar ? "\"" + cut(scalar.text()) + "\"" : kind(value);
        var message = "The value of `" + key + "` is " + found + "; " + expected + " was expected.";
        add(Diagnostic.error(
                prefix + "-bad-value", value.at(), message, "Write " + expected + ", or remove the line."));
    }

    private static String kind(YamlNode value) {
        return value instanceof YamlNode.Sequence ? "a list" : "a group of keys";
    }

    private void add(Diagnostic problem) {
        if (all.size() >= MAX_PROBLEMS) {
            return;
        }
        var line = problem.location().line();
        var words = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
        all.add(words.isBlank() || words.length() > MAX_EXCERPT ? problem : problem.withExcerpt(words));
    }

    private static String cut(String words) {
        return words.length() <= MAX_VALUE ? words : words.substring(0, MAX_VALUE) + "…";
    }
}
