package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SpoolFileTest {

    @TempDir
    private Path folder;

    @Test
    void readsWhatWasAddedAnywhere() throws IOException {
        try (var spool = new SpoolFile(folder.resolve("spool"), folder.resolve("site"))) {
            var bytes = "one two".getBytes(StandardCharsets.UTF_8);
            assertEquals(0, spool.append(bytes, 0, 3));
            assertEquals(3, spool.append(bytes, 3, 4));
            var read = new byte[5];
            spool.read(2, read, 1, 4);
            assertArrayEquals("\0e tw".getBytes(StandardCharsets.UTF_8), read);
            assertThrows(UncheckedIOException.class, () -> spool.read(5, read, 0, 5));
        }
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void holdsNothingOnceItIsClosed() throws IOException {
        var spool = new SpoolFile(folder.resolve("spool"), folder.resolve("site"));
        spool.append(new byte[1], 0, 1);
        spool.close();
        assertThrows(UncheckedIOException.class, () -> spool.read(0, new byte[1], 0, 1));
        assertThrows(UncheckedIOException.class, () -> spool.append(new byte[1], 0, 1));
    }

    @Test
    void isNoPartOfTheSite() throws IOException {
        var site = folder.resolve("site");
        try (var staging = new SiteFolder(site).begin()) {
            try (var one = staging.spool();
                    var other = staging.spool()) {
                one.append(new byte[10], 0, 10);
                assertEquals(0, other.append(new byte[10], 0, 10));
            }
            staging.write(OutputFile.text(SiteFolder.LEDGER, "{}"));
            staging.publish();
        }
        try (var files = Files.list(site)) {
            assertEquals(
                    SiteFolder.LEDGER,
                    files.map(file -> file.getFileName().toString()).reduce("", String::concat));
        }
    }
}
