package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagingTest {

    @TempDir
    Path temporary;

    private Path site;

    @BeforeEach
    void publishOne() throws IOException {
        site = temporary.resolve("deep/site");
        publish("old");
    }

    private void publish(String text) throws IOException {
        publish(new LocalDisk(), text);
    }

    private void publish(Disk disk, String text) throws IOException {
        try (var staging = new SiteFolder(site, disk).begin()) {
            staging.write(OutputFile.text(SiteFolder.LEDGER, "{}"));
            staging.write(OutputFile.text("index.html", text));
            staging.publish();
        }
    }

    @Test
    void writesAPageWhereThePublishedOneIsALink() throws IOException {
        var page = site.resolve("index.html");
        Files.createSymbolicLink(page, Files.move(page, temporary.resolve("elsewhere.html")));
        publish("old");
        assertFalse(Files.isSymbolicLink(page));
        assertEquals("old", Files.readString(page));
    }

    @Test
    void publishesNothingWhenInterrupted() throws IOException {
        try (var staging = new SiteFolder(site).begin()) {
            staging.write(OutputFile.text(SiteFolder.LEDGER, "new"));
            Thread.currentThread().interrupt();
            var failure = assertThrows(IOException.class, staging::publish);
            assertTrue(Thread.interrupted(), "whoever called is told too");
            assertTrue(failure.getMessage().endsWith("interrupted; " + site + " is as it was"), failure::getMessage);
        }
        assertEquals("{}", Files.readString(site.resolve(SiteFolder.LEDGER)));
    }

    @Test
    void bringsTheSiteBackAtOnceWhenTheSecondRenameFails() throws IOException {
        var sound = new FailingDisk(false, FailingDisk.SOUND, FailingDisk.SOUND);
        publish(sound, "new");
        var second = sound.asked().lastIndexOf("rename site") + 1;
        assertThrows(IOException.class, () -> publish(new FailingDisk(false, second, second), "newer"));
        assertEquals("new", Files.readString(site.resolve("index.html")));
    }
}
