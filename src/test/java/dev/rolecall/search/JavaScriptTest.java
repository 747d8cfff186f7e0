package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the tests of the script, on the index that {@link SearchIndexTest} holds. Skipped where there is no Node. */
final class JavaScriptTest {

    private static final Path TESTS = Path.of("src/test/js");
    private static final Path ASSETS = Path.of("target/classes/assets");

    /** Of all scripts that a page may come to load, as a server sends them. */
    private static final int BUDGET = 12_000;

    @Test
    @Timeout(120)
    void passesItsOwnTests() throws IOException, InterruptedException {
        try (var files = Files.list(TESTS)) {
            var tests = files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .toList();
            var arguments = new ArrayList<>(List.of("--test"));
            arguments.addAll(tests);
            Node.run(arguments);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme.js roll.js", "theme.js rolecall.js", "theme.js shortlist.js", "theme.js posting.js"})
    void staysSmall(String scripts) throws IOException {
        var sum = 0;
        for (var name : scripts.split(" ", -1)) {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(Files.readAllBytes(ASSETS.resolve(name)));
            }
            sum += bytes.size();
        }
        assertEquals(Math.min(sum, BUDGET), sum, scripts + " have grown over " + BUDGET + " bytes");
    }
}
