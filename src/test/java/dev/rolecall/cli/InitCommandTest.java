package dev.rolecall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.config.SiteConfig;
import dev.rolecall.config.SiteConfigReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    private static final String PAGES = ".github/workflows/pages.yml";

    @TempDir
    Path folder;

    @Test
    void makesACatalogThatBuilds() {
        var made = Console.run("init", folder.resolve("jobs").toString());
        assertEquals(0, made.exit(), made.err());
        var run = Console.run("check", folder.resolve("jobs/content").toString());
        assertEquals(new Console.Run(0, "", "0 postings (0 open, 0 closed) read.\n"), run);
    }

    @Test
    void leavesWhatExistsAsItIs() throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        var run = Console.run("init", folder.toString());
        assertEquals(0, run.exit());
        assertEquals("mine", Files.readString(folder.resolve("README.md")));
        assertTrue(run.err().startsWith(folder.resolve("README.md") + " exists and stays as it is\n"), run.err());
        assertTrue(run.out().contains("catalog.yaml\n"), run.out());
    }

    /** The keys that it shows as comments are keys that there are. */
    @Test
    void showsSettingsThatHold() throws IOException {
        Console.run("init", folder.toString());
        var settings = Files.readString(folder.resolve("content/catalog.yaml"));
        var all =
                settings.replaceAll("(?m)^# ((?:[a-zA-Z]+:| ).*)", "$1").replaceAll("(?m)^(Names .*|Where .*)", "#$1");
        var read = new SiteConfigReader().read("catalog.yaml", all);
        assertEquals(List.of(), read.diagnostics());
        assertEquals(1, read.orElse(SiteConfig.DEFAULT).additions().companies().size());
    }

    /** Actions are pinned once: what our own site is published with. */
    @Test
    void publishesWithTheActionsOfOurOwnWorkflow() throws IOException {
        Console.run("init", folder.toString());
        assertEquals(actions(Path.of(PAGES)), actions(folder.resolve(PAGES)));
    }

    private static List<String> actions(Path workflow) throws IOException {
        return Files.readString(workflow)
                .lines()
                .map(String::strip)
                .filter(line -> line.matches("(- )?uses: .*"))
                .toList();
    }
}
