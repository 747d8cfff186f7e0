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
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
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

    /** Publishes a changed page, and tells what the disk was asked for from when all had been written. */
    private List<String> changeOver(boolean canExchange) throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "index.html", "old");
        var disk = new FailingDisk(canExchange, FailingDisk.SOUND, FailingDisk.SOUND);
        try (var staging = new SiteFolder(site, disk).begin()) {
            staging.write(OutputFile.text("permalinks.json", "{}"));
            staging.write(OutputFile.text("index.html", "new"));
            var before = disk.requests();
            staging.publish();
            return disk.asked().subList(before, disk.requests()).stream()
                    .filter(asked -> !asked.startsWith("delete "))
                    .toList();
        }
    }

    @Test
    void forcesWhatIsNewBeforeItExchangesTheFoldersAndTheirNamesAfterwards() throws IOException {
        assertEquals(
                List.of("force index.html", "force .site.rolecall-new", "exchange site", "force " + name(temporary)),
                changeOver(true));
    }

    @Test
    void forcesWhatIsNewBeforeItRenamesTheFoldersAndTheirNamesAfterwards() throws IOException {
        assertEquals(
                List.of(
                        "force index.html",
                        "force .site.rolecall-new",
                        "exchange site",
                        "rename .site.rolecall-old",
                        "rename site",
                        "force " + name(temporary)),
                changeOver(false));
        assertEquals(Set.of("site"), names(temporary));
    }

    @Test
    void forcesTheNamesAfterItPointsALink() throws IOException {
        var site = Files.createSymbolicLink(temporary.resolve("site"), Path.of("mine"));
        var disk = new FailingDisk(true, FailingDisk.SOUND, FailingDisk.SOUND);
        try (var staging = new SiteFolder(site, disk).begin()) {
            staging.write(OutputFile.text("permalinks.json", "{}"));
            staging.publish();
        }
        var asked = disk.asked();
        assertEquals(
                List.of("point .site.rolecall-link", "rename site", "force " + name(temporary)),
                asked.subList(asked.indexOf("point .site.rolecall-link"), asked.size()));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    @Test
    void missesTheLedgerOfASiteOnly() throws IOException {
        var folder = new SiteFolder(temporary.resolve("site"));
        assertFalse(folder.hasLostItsLedger());
        publish(
                folder.path(),
                "permalinks.json",
                "",
                "index.html",
                "",
                "postings.json",
                "",
                "search/manifest.json",
                "");
        assertFalse(folder.hasLostItsLedger());
        Files.delete(folder.path().resolve("permalinks.json"));
        assertTrue(folder.hasLostItsLedger());
        Files.delete(folder.path().resolve("postings.json"));
        assertFalse(folder.hasLostItsLedger());
    }

    @Test
    void namesTheFileThatStandsWhereAFolderMustBe() throws IOException {
        var file = Files.writeString(temporary.resolve("notes.txt"), "mine");
        for (var site : List.of(file, file.resolve("site"), file.resolve("a/site"))) {
            var folder = new SiteFolder(site);
            var expected = "cannot publish to " + site + ": " + file + " is a file; name a folder";
            assertEquals(
                    expected, assertThrows(IOException.class, folder::ledger).getMessage());
            assertEquals(
                    expected, assertThrows(IOException.class, folder::begin).getMessage());
            assertEquals(
                    expected,
                    assertThrows(IOException.class, () -> folder.lock(0, () -> {}))
                            .getMessage());
        }
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void givesNobodyTheRightToPublishOverSomethingElse() throws IOException {
        var site = Files.createDirectory(temporary.resolve("site"));
        Files.writeString(site.resolve("thesis.doc"), "years of work");
        var folder = new SiteFolder(site);
        assertThrows(IOException.class, () -> folder.lock(0, () -> {}));
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
        assertFalse(Files.exists(site), "reading a ledger changes nothing");
        new SiteFolder(site).begin().close();
        assertEquals("old", Files.readString(site.resolve("index.html")));
        assertEquals(Set.of("site"), names(temporary));
    }

    @Test
    void takesAwayWhatKilledBuildsLeft() throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "index.html", "old");
        for (var leaving : List.of("new", "old")) {
            var page = temporary.resolve(".site.rolecall-" + leaving + "/a/index.html");
            Files.createDirectories(page.getParent());
            Files.writeString(page, "half");
        }
        Files.createSymbolicLink(temporary.resolve(".site.rolecall-link"), site);
        publish(site, "permalinks.json", "{}", "index.html", "new");
        assertEquals("new", Files.readString(site.resolve("index.html")));
        assertEquals(Set.of("site"), names(temporary));
    }

    @Test
    void pointsALinkToTheNewSite() throws IOException {
        var site = Files.createSymbolicLink(temporary.resolve("site"), Path.of("mine"));
        for (var version : List.of("one", "two", "three")) {
            publish(site, "permalinks.json", "{}", "index.html", version);
            assertTrue(Files.isSymbolicLink(site));
            assertEquals(version, Files.readString(site.resolve("index.html")));
            assertEquals(2, names(temporary).size(), "the link and what it points to");
        }
    }

    @Test
    void leavesAFolderThatItDidNotMakeWhenALinkIsPointedElsewhere() throws IOException {
        var mine = Files.createDirectory(temporary.resolve("mine"));
        Files.writeString(mine.resolve("permalinks.json"), "{}");
        var site = Files.createSymbolicLink(temporary.resolve("site"), mine);
        publish(site, "permalinks.json", "{}", "index.html", "new");
        assertEquals(Set.of("mine", "site", ".site.rolecall-a"), names(temporary));
        assertEquals(Set.of("permalinks.json"), names(mine));
    }

    @Test
    void leavesTheLinkWhenNothingIsPublished() throws IOException {
        var site = Files.createSymbolicLink(temporary.resolve("site"), Path.of("mine"));
        publish(site, "permalinks.json", "{}", "index.html", "old");
        try (var staging = new SiteFolder(site).begin()) {
            staging.write(OutputFile.text("index.html", "half"));
        }
        assertEquals("old", Files.readString(site.resolve("index.html")));
        assertEquals(Set.of("site", ".site.rolecall-a"), names(temporary));
    }

    @Test
    @EnabledIf("isPosix")
    void letsEverybodyRead() throws IOException {
        var site = temporary.resolve("site");
        publish(site, "permalinks.json", "{}", "a/b/index.html", "old");
        var page = site.resolve("a/b/index.html");
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-------"));
        publish(site, "permalinks.json", "{}", "a/b/index.html", "old");
        assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(page)));
        for (var folder : List.of(site, site.resolve("a"), site.resolve("a/b"))) {
            assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        }
    }

    static boolean isPosix() {
        return LocalDisk.IS_POSIX;
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

    @Test
    void knowsThePostingsOfASite() throws IOException {
        assertEquals(List.of(), SiteFolder.postingsOf(temporary));
        Files.writeString(temporary.resolve("postings.json"), "[\n]\n");
        assertEquals(List.of("[", "]"), SiteFolder.postingsOf(temporary));
    }

    @Test
    void writesAReportWholeOrNotAtAll() throws IOException {
        var report = temporary.resolve("report.json");
        SiteFolder.writeBeside(report, "a longer one");
        SiteFolder.writeBeside(report, "one");
        assertEquals("one", Files.readString(report));
        var folder = Files.createDirectories(temporary.resolve("folder/full")).getParent();
        var failure = assertThrows(IOException.class, () -> SiteFolder.writeBeside(folder, "one"));
        assertTrue(failure.getMessage().startsWith("cannot write " + folder), failure::getMessage);
        assertEquals(Set.of("report.json", "folder"), names(temporary));
    }

    @Test
    void addsToASummary() throws IOException {
        var summary = temporary.resolve("summary.md");
        SiteFolder.append(summary, "one\n");
        SiteFolder.append(summary, "two\n");
        assertEquals("one\ntwo\n", Files.readString(summary));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
