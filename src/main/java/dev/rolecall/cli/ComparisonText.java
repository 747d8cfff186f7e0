package dev.rolecall.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rolecall.comparison.Change;
import dev.rolecall.comparison.SiteComparison;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two sites, in words. */
final class ComparisonText {

    private static final String INDENT = " ".repeat(10);

    private ComparisonText() {}

    /** The changes, each with its address, and their number before them. */
    static String of(SiteComparison.Result result) {
        var out = new StringBuilder(summary(result)).append(".\n");
        Change.Kind last = null;
        for (var change : result.changes()) {
            out.append(change.kind() == last ? "" : "\n")
                    .append(String.format(Locale.ROOT, "%-10s", word(change.kind())))
                    .append(change.address().isEmpty() ? "index.html" : change.address())
                    .append(change.to() == null ? "" : " -> " + change.to())
                    .append('\n');
            details(change).forEach(line -> out.append(INDENT).append(line).append('\n'));
            last = change.kind();
        }
        return out.toString();
    }

    private static String summary(SiteComparison.Result result) {
        return Stream.concat(
                        Stream.of(Change.Kind.values())
                                .filter(kind -> result.count(kind) > 0)
                                .map(kind -> result.count(kind) + " " + word(kind)),
                        Stream.of(result.unchanged() + " unchanged"))
                .collect(Collectors.joining(", "));
    }

    static String word(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> details(Change change) {
        var lines = new ArrayList<String>();
        var name = Stream.of(change.facts().title(), change.facts().company())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!name.isEmpty()) {
            lines.add(name);
        }
        change.different().forEach(each -> lines.add(line(each)));
        if (change.kind() == Change.Kind.CHANGED && change.different().isEmpty()) {
            lines.add("its words");
        }
        return lines;
    }

    private static String line(Change.Difference difference) {
        var before = words(difference.before());
        var after = words(difference.after());
        if (before.size() <= 1 && after.size() <= 1) {
            return difference.fact() + ": " + one(before) + " -> " + one(after);
        }
        var gone = new LinkedHashSet<>(before);
        gone.removeAll(after);
        var come = new LinkedHashSet<>(after);
        come.removeAll(before);
        return difference.fact() + ": "
                + Stream.concat(
                                come.stream().map(word -> "+ " + word),
                                gone.stream().map(word -> "- " + word))
                        .collect(Collectors.joining(", "));
    }

    private static String one(List<String> words) {
        return words.isEmpty() ? "not stated" : words.get(0);
    }

    /** The words of a value, those of a list each. */
    private static List<String> words(@Nullable JsonNode value) {
        var items = new ArrayList<JsonNode>();
        if (value != null && value.isArray()) {
            value.forEach(items::add);
        } else if (value != null) {
            items.add(value);
        }
        return items.stream().map(ComparisonText::text).toList();
    }

    /** An object by what its fields hold: a place is {@code Oslo, NO}, a skill {@code Java (required)}. */
    private static String text(JsonNode value) {
        if (!value.isObject()) {
            return value.asText();
        }
        if (value.has("need")) {
            return value.path("name").asText() + " (" + value.path("need").asText() + ")";
        }
        if (value.has("min") || value.has("max")) {
            return pay(value);
        }
        return value.properties().stream()
                .map(field -> field.getValue().asText())
                .collect(Collectors.joining(", "));
    }

    private static String pay(JsonNode value) {
        var amounts = Stream.of(value.path("min").asText(), value.path("max").asText())
                .filter(amount -> !amount.isEmpty())
                .distinct()
                .collect(Collectors.joining(" to "));
        var unit = value.path("unit").asText().toLowerCase(Locale.ROOT);
        return (amounts + " " + value.path("currency").asText()).strip() + (unit.isEmpty() ? "" : " a " + unit);
    }
}
