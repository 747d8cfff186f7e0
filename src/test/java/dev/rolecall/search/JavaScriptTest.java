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

/** Runs the tests of the script, on the index that {@link SearchIndexTest} holds. Skipped where there is no Node. */
final class JavaScriptTest {

    private static final Path TESTS = Path.of("src/test/js");
    private static final Path ASSETS = Path.of("target/classes/assets");
    private static final int KILOBYTE = 1024;

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

    /** What every page loads, what search adds on the page, and what runs beside it; all before the index. */
    @Test
    void staysSmall() throws IOException {
        assertAtMost(3 * KILOBYTE, List.of("theme.js", "rolecall.js"));
        assertAtMost(2 * KILOBYTE, List.of("posting.js"));
        assertAtMost(2 * KILOBYTE, List.of("shortlist.js"));
        assertAtMost(7 * KILOBYTE, List.of("search.js", "state.js", "rows.js", "words.js"));
        assertAtMost(
                11 * KILOBYTE,
                List.of(
                        "worker.js",
                        "select.js",
                        "query.js",
                        "rank.js",
                        "spelling.js",
                        "index.js",
                        "lists.js",
                        "tokens.js",
                        "state.js"));
    }

    private static void assertAtMost(int limit, List<String> names) throws IOException {
        var sum = 0;
        for (var name : names) {
            var bytes = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(Files.readAllBytes(ASSETS.resolve(name)));
            }
            sum += bytes.size();
        }
        assertEquals(Math.min(sum, limit), sum, names + " have grown over " + limit + " bytes");
    }
}
