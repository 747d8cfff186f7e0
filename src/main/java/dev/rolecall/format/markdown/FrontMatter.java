package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.Severity;
import dev.rolecall.format.Draft;
import dev.rolecall.format.FrontMatterReading;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.List;
import java.util.regex.Pattern;

/** The YAML between two lines of dashes, or the TOML between two of pluses, at the head of a file. */
public final class FrontMatter implements FrontMatterReading {

    private static final String YAML = "---";
    private static final String YAML_END = "...";
    private static final String TOML = "+++";

    /** What Jackson says of its own settings is of no use to an author. */
    private static final Pattern SETTING = Pattern.compile(", from `[^`]{0,100}`");

    private final Wording wording;

    public FrontMatter(Wording wording) {
        this.wording = wording;
    }

    @Override
    public int end(SourceText source) {
        var lines = source.lines();
        var fence = fence(source);
        if (!fence.equals(YAML) && !fence.equals(TOML)) {
            return 0;
        }
        for (var line = 2; line <= lines.lines(); line++) {
            var words = lines.words(line).stripTrailing();
            if (words.equals(fence) || fence.equals(YAML) && words.equals(YAML_END)) {
                return line < lines.lines()
                        ? lines.start(line + 1)
                        : source.text().length();
            }
        }
        return 0;
    }

    private static String fence(SourceText source) {
        return source.lines().words(1).strip();
    }

    @Override
    public Outcome<Draft> read(SourceText source, int end) {
        var start = source.lines().start(2);
        var isToml = fence(source).equals(TOML);
        var matter = source.part(start, source.lines().start(source.lines().line(Math.max(end - 1, start))));
        var mending = new MatterMending(matter, isToml);
        try {
            var values = mending.values();
            return isDraft(values)
                    ? Outcome.failed(source.problem(
                            Severity.NOTE,
                            "posting-unlisted",
                            values.at(),
                            "The front matter says that this is a draft, so it is left out.",
                            null))
                    : new Outcome<>(new FrontMatterValues(wording).read(values), mended(source, mending, isToml));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return Outcome.failed(source.error(
                    "front-matter-broken",
                    at == null ? start : offset(source, at.getLineNr() + 1, at.getColumnNr()),
                    "The front matter is not sound " + name(isToml) + ": " + reason(e) + ".",
                    help(isToml)));
        }
    }

    private static List<Diagnostic> mended(SourceText source, MatterMending mending, boolean isToml) {
        return mending.mended().stream()
                .sorted()
                .map(line -> source.problem(
                        Severity.WARNING,
                        "front-matter-mended",
                        new SourcePosition(line + 1, 1),
                        "This line is not sound " + name(isToml) + "; "
                                + (mending.isLeftOut(line) ? "it is left out." : "its words are read as they stand."),
                        help(isToml)))
                .toList();
    }

    private static String name(boolean isToml) {
        return isToml ? "TOML" : "YAML";
    }

    private static String help(boolean isToml) {
        return isToml
                ? "Put quotes around words, and no quotes around names."
                : "Quote values that hold a colon or begin with a sign, and indent with spaces.";
    }

    /** The two flags by which generators of sites keep a page back. Closed postings are shown as what they are. */
    private static boolean isDraft(Value values) {
        return values.get("draft").isTrue() || values.get("published").isFalse();
    }

    private static int offset(SourceText source, int line, int column) {
        var valid = Math.max(1, Math.min(line, source.lines().lines()));
        var words = source.lines().words(valid);
        return source.lines().start(valid) + Math.max(0, Math.min(column - 1, words.length()));
    }

    private static String reason(JsonProcessingException e) {
        var words = SETTING.matcher(e.getOriginalMessage().lines().findFirst().orElse("it cannot be read"))
                .replaceAll("");
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }
}
