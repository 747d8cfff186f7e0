package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Node.js, where it is there. */
final class Node {

    private static final String IS_KNOWN =
            "process.exit(process.versions.node.split('.').reduce((a, b, i) => i < 2 ? a * 1000 + +b : a, 0)"
                    + " >= 20019 ? 0 : 1)";

    private Node() {}

    /** What a script prints; a test is skipped where there is no Node, and fails when the script does. */
    static String run(List<String> arguments) throws IOException, InterruptedException {
        assumeTrue(isThere(), "There is no Node 20.19 or later: nothing was run.");
        var command = new ArrayList<>(List.of("node"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            var process = new ProcessBuilder("node", "-e", IS_KNOWN).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return abort("There is no Node; nothing was run: " + e.getMessage());
        }
    }
}
