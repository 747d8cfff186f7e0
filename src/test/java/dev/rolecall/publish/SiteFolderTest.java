package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.golden.Golden;
import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    Path temporary;

    private void publish(Path site, String... pathsAndTexts) throws IOException {
        try (var staging = new SiteFolder(site).begin()) {
            for (var i = 0; i < pathsAndTexts.length; i += 2) {
                staging.write(OutputFile.text(pathsAndTexts[i], pathsAndTexts[i + 1]));
            }
            staging.publish();
        }
    }

    @Test
    void replacesTheWholeSite() throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "old/index.html", "old");
        publish(site, "permalinks.json", "{}", "new/index.html", "new");
        assertEquals(
                Set.of("permalinks.json", "new/index.html"), Golden.files(site).keySet());
        assertEquals(Set.of("site"), names(temporary));
    }

    @Test
    void leavesTheOldSiteWhenNothingIsPublished() throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "index.html", "old");
        try (var staging = new SiteFolder(site).begin()) {
            staging.write(OutputFile.text("index.html", "half"));
        }
        assertEquals("old", Files.readString(site.resolve("index.html")));
        assertEquals(Set.of("site"), names(temporary));
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        var site = Files.createDirectory(temporary.resolve("site"));
        Files.writeString(site.resolve("thesis.doc"), "years of work");
        var failure = assertThrows(IOException.class, () -> publish(site, "index.html", "new"));
        assertTrue(failure.getMessage().startsWith("will not replace " + site), failure.getMessage());
        assertEquals("years of work", Files.readString(site.resolve("thesis.doc")));
    }

    @Test
    void bringsBackTheSiteOfABuildThatWasKilledBetweenTheRenames() throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "index.html", "old");
        Files.move(site, temporary.resolve(".site.rolecall-old"));
        Files.createDirectory(temporary.resolve(".site.rolecall-new"));
        assertEquals("{}", new SiteFolder(site).ledger().orElseThrow());
        assertEquals("old", Files.readString(site.resolve("index.html")));
    }

    @Test
    void keepsTheTimeOfAnUnchangedFile() throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "a.html", "same", "b.html", "one");
        var past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(site.resolve("a.html"), past);
        Files.setLastModifiedTime(site.resolve("b.html"), past);
        publish(site, "permalinks.json", "{}", "a.html", "same", "b.html", "two");
        assertEquals(past, Files.getLastModifiedTime(site.resolve("a.html")));
        assertFalse(past.equals(Files.getLastModifiedTime(site.resolve("b.html"))));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
