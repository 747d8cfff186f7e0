package dev.rolecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.posting.SkillMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every rule that reads facts is explained in the documents, and no other is. */
class FactRulesTest {

    private static final String NAME = "([a-z]+(?:-[a-z]+)+)";
    private static final Pattern USED = Pattern.compile("\\b(?:offer|hint|add)\\([^;\"]{0,160}\"" + NAME + "\"");
    /** A rule for each need of a skill. */
    private static final Pattern USED_BY_NEED = Pattern.compile("\"([a-z]+-)\" \\+ need\\.name\\(\\)");

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `" + NAME + "` \\|");

    private static Set<String> found(Pattern pattern, Path root) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> names.add(match.group(1)));
            }
        }
        return names;
    }

    @Test
    void areExplained() throws IOException {
        var sources = Path.of("src/main/java/dev/rolecall/extract");
        var used = found(USED, sources);
        for (var prefix : found(USED_BY_NEED, sources)) {
            for (var need : SkillMention.Need.values()) {
                used.add(prefix + need.name().toLowerCase(Locale.ROOT));
            }
        }
        assertTrue(used.size() > 40, "saw only " + used);
        assertEquals(used, found(EXPLAINED, Path.of("docs/facts.md")));
    }
}
