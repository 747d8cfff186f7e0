package dev.rolecall.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {

    @TempDir
    Path root;

    private void write(String name) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Baker");
    }

    private ContentFolder folder() {
        return new ContentFolder(root, 100);
    }

    private void assertNamed(String code, String path) throws IOException {
        var listing = folder().list();
        assertEquals(List.of(), listing.postings());
        assertEquals(
                List.of(code + " " + path),
                listing.diagnostics().stream().map(ContentFolderTest::words).toList());
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.location();
    }

    @Test
    void listsByName() throws IOException {
        write("b.md");
        write("a/c.md");
        write("a/c.facts.yaml");
        write("catalog.yaml");
        var listing = folder().list();
        assertEquals(List.of("a/c.md", "b.md"), listing.postings());
        assertEquals(List.of("a/c.facts.yaml"), listing.facts());
        assertTrue(listing.hasSettings());
        assertEquals(List.of(), listing.diagnostics());
    }

    @Test
    void refusesAFileThatChangedSinceItWasRead() throws IOException {
        write("a.md");
        var folder = folder();
        assertEquals(folder.text("a.md"), folder.text("a.md"));
        Files.writeString(root.resolve("a.md"), "Baker and cook");
        var failure = assertThrows(IOException.class, () -> folder.read("a.md"));
        assertTrue(failure.getMessage().startsWith(root.resolve("a.md") + " changed"), failure.getMessage());
        assertEquals("Baker and cook", folder().text("a.md"));
    }

    @Test
    void refusesAFileThatChangesWhileItIsRead() throws IOException {
        write("a.md");
        var file = root.resolve("a.md");
        var failure = assertThrows(
                IOException.class,
                () -> new Stamps().read("a.md", file, () -> {
                    Files.delete(file);
                    return new byte[0];
                }));
        assertTrue(failure.getMessage().startsWith(file + " changed"), failure.getMessage());
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path outside) throws IOException {
        Files.writeString(outside.resolve("secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("x.md"), outside.resolve("secret.md"));
        assertNamed("file-not-followed", "x.md");
    }

    @Test
    void followsNoLinkToItself() throws IOException {
        Files.createSymbolicLink(root.resolve("loop"), root);
        assertNamed("file-not-followed", "loop");
    }

    @Test
    void namesLinksThatLeadNowhere() throws IOException {
        Files.createSymbolicLink(root.resolve("x.md"), root.resolve("missing.md"));
        assertNamed("file-not-followed", "x.md");
    }

    @Test
    void namesHiddenFoldersOnce() throws IOException {
        write(".drafts/baker.md");
        write(".drafts/cook.md");
        assertNamed("file-hidden", ".drafts");
    }

    @Test
    void saysOneWordOfAllThatProgramsKeep() throws IOException {
        write("a/.DS_Store");
        write("a/Thumbs.db");
        write("b.md~");
        write("#c.md#");
        write(".git/config");
        write("~$d.md");
        assertNamed("file-ignored", "#c.md#");
        assertTrue(folder().list().diagnostics().get(0).message().startsWith("This and 5 more"));
    }

    @Test
    void readsNamesThatOnlyLookLikeThoseOfPrograms() throws IOException {
        write("~.md");
        write("thumbs.db.md");
        write("#1 baker.md");
        write("git");
        assertEquals(
                List.of("#1 baker.md", "git", "thumbs.db.md", "~.md"),
                folder().list().postings());
    }

    @Test
    void refusesNamesThatCannotBeShown() throws IOException {
        write("a\u001bb.md");
        assertNamed("file-misnamed", "a\u001bb.md");
    }

    @Test
    void refusesNamesThatTurnWhatFollows() throws IOException {
        write("a\u202edm.exe");
        assertNamed("file-misnamed", "a\u202edm.exe");
    }

    @Test
    void refusesTheNameOfASecondPosting() throws IOException {
        write("jobs.json#2");
        assertNamed("file-misnamed", "jobs.json#2");
    }

    @Test
    void namesFilesThatCannotBeRead() throws IOException {
        Files.createDirectory(root.resolve("shut.md"));
        var outcome = folder().read("shut.md");
        assertEquals("file-unreadable shut.md", words(outcome.diagnostics().get(0)));
    }
}
