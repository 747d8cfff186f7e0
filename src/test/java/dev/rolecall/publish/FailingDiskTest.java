package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the disk refuses, once or from then on, the site is the old one or the new one, and the next build succeeds. */
class FailingDiskTest {

    private static final List<String> PAGES = List.of("index.html", "a/index.html", "a/b/index.html", "same.txt");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"true, false", "false, false", "true, true"})
    void neverHarmsTheSite(boolean canExchange, boolean isLink) throws IOException {
        var sound = new FailingDisk(canExchange, FailingDisk.SOUND, FailingDisk.SOUND);
        publishTwice("sound", isLink, sound);
        var requests = sound.requests();
        assertTrue(requests > 15, "requests " + requests);
        for (var from = 1; from <= requests; from++) {
            check(from + "once", isLink, new FailingDisk(canExchange, from, from));
            check(from + "on", isLink, new FailingDisk(canExchange, from, FailingDisk.SOUND));
        }
    }

    private Optional<IOException> publishTwice(String name, boolean isLink, FailingDisk disk) throws IOException {
        var site = site(name);
        Files.createDirectories(site.getParent());
        if (isLink) {
            Files.createSymbolicLink(site, Path.of("nowhere"));
        }
        publish(new SiteFolder(site), "old");
        return attempt(new SiteFolder(site, disk), "new");
    }

    private Path site(String name) {
        return temporary.resolve(name).resolve("site");
    }

    private void check(String name, boolean isLink, FailingDisk disk) throws IOException {
        var failure = publishTwice(name, isLink, disk);
        var folder = new SiteFolder(site(name));
        var isAway = !Files.exists(site(name));
        if (failure.isPresent() && failure.get().getMessage().contains("as it was")) {
            assertTrue(failure.get().getMessage().startsWith("cannot write "), failure.get()::getMessage);
            assertTrue(
                    failure.get().getMessage().endsWith("Free some space and build again"), failure.get()::getMessage);
            assertFalse(!isAway && version(name).equals("new"), name);
        }
        if (isAway) { // between two renames, when the second failed, and so did going back
            folder.begin().close();
        }
        assertTrue(List.of("old", "new").contains(version(name)), name);
        publish(folder, "newer");
        assertEquals("newer", version(name));
        try (var files = Files.list(site(name).getParent())) {
            assertEquals(isLink ? 2 : 1, files.count(), name);
        }
    }

    private static Optional<IOException> attempt(SiteFolder folder, String version) {
        try {
            publish(folder, version);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        } catch (UncheckedIOException e) {
            return Optional.of(e.getCause());
        }
    }

    private static void publish(SiteFolder folder, String version) throws IOException {
        try (var staging = folder.begin()) {
            try (var spool = staging.spool()) {
                spool.append(version.getBytes(StandardCharsets.UTF_8), 0, 3);
            }
            for (var page : PAGES) {
                staging.write(OutputFile.text(page, page.equals("same.txt") ? "same" : version));
            }
            staging.write(OutputFile.text(SiteFolder.LEDGER, version));
            staging.publish();
        }
    }

    /** What all pages say. */
    private String version(String name) throws IOException {
        var versions = new TreeSet<String>();
        for (var page : PAGES) {
            versions.add(Files.readString(site(name).resolve(page)));
        }
        versions.remove("same");
        versions.add(Files.readString(site(name).resolve(SiteFolder.LEDGER)));
        return String.join(" and ", versions);
    }
}
