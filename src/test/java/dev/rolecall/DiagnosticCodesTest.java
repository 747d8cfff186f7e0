package dev.rolecall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every code that a diagnostic can have is explained in the documents and shown by a fixture, and no other is. */
class DiagnosticCodesTest {

    private static final Pattern RAISED = Pattern.compile(
            "(?:Diagnostic|source)\\s*\\.(?:error|warning|note)\\(\\s*\"([a-z-]+)\"|Severity\\.[A-Z]+,\\s*\"([a-z-]+)\"");

    /** The readers of settings and of facts files say the same things, each under its own prefix. */
    private static final Pattern RAISED_FOR_BOTH = Pattern.compile("prefix \\+ \"-([a-z-]+)\"");

    private static final Pattern EXPLAINED = Pattern.compile("(?m)^## `([a-z-]+)`");
    private static final Pattern ASSERTED = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern SHOWN = Pattern.compile("\\[([a-z]+(?:-[a-z]+)+)]");

    private static Set<String> found(Pattern pattern, Path... roots) throws IOException {
        var codes = new TreeSet<String>();
        for (var root : roots) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = file.getFileName().toString();
                    if (name.matches(".*\\.(java|md|txt|diagnostics)")) {
                        var matcher = pattern.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                        while (matcher.find()) {
                            codes.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
                        }
                    }
                }
            }
        }
        return codes;
    }

    @Test
    void areExplainedAndShown() throws IOException {
        var raised = found(RAISED, Path.of("src/main/java"));
        for (var ending : found(RAISED_FOR_BOTH, Path.of("src/main/java/dev/rolecall/config"))) {
            raised.add("facts-" + ending);
            raised.add("settings-" + ending);
        }
        assertTrue(raised.size() > 8, "saw only " + raised);
        assertEquals(raised, found(EXPLAINED, Path.of("docs/diagnostics.md")));
        raised.removeAll(found(SHOWN, Path.of("src/test/resources")));
        raised.removeAll(found(ASSERTED, Path.of("src/test/java")));
        assertEquals(new TreeSet<>(), raised, "codes without a fixture");
    }
}
