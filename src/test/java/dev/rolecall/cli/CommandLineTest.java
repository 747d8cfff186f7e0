package dev.rolecall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Commands, their exact output and exit code. A case is a text file whose first line is a command; {@code {sites}}
 * stands for the golden sites and {@code {temp}} for a new folder, which holds a file {@code taken} and a folder
 * {@code work} with a file in it.
 */
class CommandLineTest {

    @TempDir
    Path temporary;

    static List<Path> commands() throws IOException {
        return Golden.cases("cli");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void answersAsExpected(Path file) throws IOException {
        Files.writeString(temporary.resolve("taken"), "a file");
        Files.createDirectories(temporary.resolve("work"));
        Files.writeString(temporary.resolve("work/thesis.txt"), "years of work");
        var command = Files.readString(file).lines().findFirst().orElseThrow();
        var args = command.replaceFirst("^\\$ rolecall ?", "")
                .replace("{sites}", "src/test/resources/sites")
                .replace("{temp}", temporary.toString())
                .split(" ");
        var run = Console.run(Map.of(), false, args);
        var actual = command + "\n--- exit " + run.exit() + "\n--- out\n" + run.out() + "--- err\n" + run.err();
        Golden.assertText(file, actual.replace(temporary.toString(), "{temp}"));
        assertEquals("years of work", Files.readString(temporary.resolve("work/thesis.txt")));
    }

    @Test
    void annotatesProblemsInGitHubActions() {
        var run = Console.run(
                Map.of("GITHUB_ACTIONS", "true"),
                false,
                "check",
                "src/test/resources/sites/bad-input-beside-good/content");
        assertTrue(
                run.err().contains("\n::error file=src/test/resources/sites/bad-input-beside-good/content/empty.md,"),
                run.err());
    }

    @Test
    void addsToTheSummaryOfAGitHubActionsJob() throws IOException {
        var summary = Files.writeString(temporary.resolve("summary.md"), "before\n");
        var content = Files.createDirectories(temporary.resolve("content"));
        Files.writeString(content.resolve("<b>.md"), "");
        Console.run(
                Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", summary.toString()),
                false,
                "check",
                content.toString());
        var text = Files.readString(summary);
        assertTrue(text.startsWith("before\n<p>0 postings (0 open, 0 closed) read; 1 error above.</p>\n<table>"), text);
        assertTrue(text.contains("<tr><td>&lt;b&gt;.md</td><td>error: "), text);
    }

    @Test
    void letsNoFileNameBeACommandInGitHubActions() throws IOException {
        var content = Files.createDirectories(temporary.resolve("content"));
        Files.writeString(content.resolve("::error ##[error].md"), "");
        var run = Console.run(Map.of("GITHUB_ACTIONS", "true"), false, "check", content.toString());
        assertTrue(run.err().startsWith("\\::error #\\#[error].md: error: "), run.err());
    }

    @Test
    void showsProgressAndColourToAPersonOnly() {
        var folder = "src/test/resources/sites/bad-input-beside-good/content";
        var watched = Console.run(Map.of(), true, "check", folder);
        assertTrue(watched.err().contains("Reading 1 of"), watched.err());
        assertTrue(watched.err().contains("\u001b[31merror\u001b[0m"), watched.err());
        assertTrue(!Console.run(Map.of(), false, "check", folder).err().contains("\u001b"));
        assertTrue(!Console.run(Map.of("NO_COLOR", "1"), true, "check", folder)
                .err()
                .contains("\u001b[31m"));
    }

    @Test
    void takesTheDayFromTheEnvironment() {
        var folder = "src/test/resources/sites/shapes/content";
        var early = Console.run(Map.of("SOURCE_DATE_EPOCH", "1793577600"), false, "check", folder);
        assertTrue(early.err().contains("(3 open, 0 closed)"), early.err());
        var late = Console.run(Map.of(), false, "check", folder);
        assertTrue(late.err().contains("(2 open, 1 closed)"), late.err());
    }

    @Test
    void writesAReportForMachines() throws IOException {
        var report = temporary.resolve("report.json");
        Console.run(
                Map.of(),
                false,
                "check",
                "src/test/resources/sites/bad-input-beside-good/content",
                "--report",
                report.toString());
        assertTrue(Files.readString(report).contains("\"code\" : \"file-empty\""));
    }
}
