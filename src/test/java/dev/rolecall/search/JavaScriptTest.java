package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
        assumeTrue(hasNode(), "There is no Node 20.19 or later; the tests of the script were not run.");
        try (var files = Files.list(TESTS)) {
            var tests = files.map(Path::toString)
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .toList();
            var command = new ArrayList<>(List.of("node", "--test"));
            command.addAll(tests);
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), output);
        }
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            var check =
                    "process.exit(process.versions.node.split('.').reduce((a, b, i) => i < 2 ? a * 1000 + +b : a, 0)"
                            + " >= 20019 ? 0 : 1)";
            var process = new ProcessBuilder("node", "-e", check).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return abort("There is no Node; the tests of the script were not run: " + e.getMessage());
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
                9 * KILOBYTE,
                List.of("worker.js", "select.js", "query.js", "index.js", "lists.js", "tokens.js", "state.js"));
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
