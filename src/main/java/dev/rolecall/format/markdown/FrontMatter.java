package dev.rolecall.format.markdown;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.Draft;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;

/** The YAML between two lines of dashes at the head of a Markdown file. */
final class FrontMatter {

    private static final String FENCE = "---";

    private final Wording wording;

    FrontMatter(Wording wording) {
        this.wording = wording;
    }

    /** The offset behind the front matter of a text; 0 when it has none. */
    static int end(SourceText source) {
        var lines = source.lines();
        if (!lines.words(1).strip().equals(FENCE)) {
            return 0;
        }
        for (var line = 2; line <= lines.lines(); line++) {
            var words = lines.words(line).stripTrailing();
            if (words.equals(FENCE) || words.equals("...")) {
                return line < lines.lines()
                        ? lines.start(line + 1)
                        : source.text().length();
            }
        }
        return 0;
    }

    Outcome<Draft> read(SourceText source, int end) {
        var start = source.lines().start(2);
        var yaml = source.part(start, source.lines().start(source.lines().line(Math.max(end - 1, start))));
        try {
            return Outcome.of(new FrontMatterValues(wording).read(YamlValues.read(yaml)));
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            return Outcome.failed(source.error(
                    "front-matter-broken",
                    at == null ? start : offset(source, at.getLineNr() + 1, at.getColumnNr()),
                    "The front matter is not sound YAML: " + reason(e) + ".",
                    "Quote values that hold a colon or begin with a sign, and indent with spaces."));
        }
    }

    private static int offset(SourceText source, int line, int column) {
        var valid = Math.max(1, Math.min(line, source.lines().lines()));
        var words = source.lines().words(valid);
        return source.lines().start(valid) + Math.max(0, Math.min(column - 1, words.length()));
    }

    private static String reason(JsonProcessingException e) {
        var words = e.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
        return words.length() > 120 ? words.substring(0, 120) + "…" : words;
    }
}
