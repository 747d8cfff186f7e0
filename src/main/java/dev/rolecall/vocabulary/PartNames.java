package dev.rolecall.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the markup of pages calls the parts that show a field: {@code job-location}, {@code jobHeader__companyName}. Fewer
 * names than records have, for a class is there for the looks first: {@code type} and {@code level} say nothing in one.
 */
public final class PartNames {

    private static final Pattern JOINT = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_:.\\-]{1,3}");

    /** Words that say of what a part is, or what for. */
    private static final Set<String> FRAME = Set.of(
            "job",
            "jobs",
            "posting",
            "vacancy",
            "position",
            "opening",
            "listing",
            "offer",
            "header",
            "headline",
            "inline",
            "top",
            "card",
            "topcard",
            "unified",
            "detail",
            "details",
            "info",
            "meta",
            "single",
            "summary",
            "js",
            "text",
            "value",
            "jobsearch",
            "description",
            "wp");

    private final Map<String, String> fields = new HashMap<>();

    /** The names that come with the program. */
    public PartNames() {
        Resource.rows("part-names.tsv").forEach(row -> fields.put(row.get(1), row.get(0)));
    }

    /**
     * What a part shows.
     *
     * @param field the name of the field
     * @param words what readers may call it: {@code company name}
     */
    public record Shown(String field, String words) {}

    /** What a part with this name shows. */
    public Optional<Shown> shownBy(String name) {
        var words = List.of(JOINT.split(name.substring(name.lastIndexOf("__") + 1)));
        var from = 0;
        var to = words.size();
        while (from < to) {
            var called = String.join(" ", words.subList(from, to)).strip().toLowerCase(Locale.ROOT);
            if (fields.containsKey(called)) {
                return Optional.of(new Shown(fields.get(called), called));
            }
            if (isFrame(words.get(from))) {
                from++;
            } else if (isFrame(words.get(to - 1))) {
                to--;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFrame(String word) {
        return word.isEmpty() || FRAME.contains(word.toLowerCase(Locale.ROOT));
    }
}
