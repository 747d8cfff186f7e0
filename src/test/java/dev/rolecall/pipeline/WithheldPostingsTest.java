package dev.rolecall.pipeline;

import static dev.rolecall.pipeline.TwoPostings.WELDER;
import static dev.rolecall.pipeline.TwoPostings.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the pages of postings that are there and cannot be read. */
class WithheldPostingsTest {

    @TempDir
    Path temporary;

    private TwoPostings site;

    @BeforeEach
    void publishTwo() throws IOException {
        site = new TwoPostings(temporary);
    }

    @Test
    void keepsThePageOfAPostingThatCannotBeRead() throws IOException {
        var before = site.files(WELDER);
        site.write("welder.md", "\0\0binary");
        for (var day = 0; day < 2; day++) {
            site.build();
            assertEquals(before, site.files(WELDER));
            assertEquals("withheld", site.state(WELDER));
            assertFalse(Files.readString(site.folder().resolve("postings.json")).contains("\"Welder\""));
            site.passDays(1);
        }
        site.write("welder.md", posting("Smith", "Acme", "Bergen, Norway", 1));
        site.build();
        assertEquals("Smith", site.page(WELDER).select("h1").text());
        assertEquals("open", site.state(WELDER));
    }

    @Test
    void publishesAPostingThatIsBackAsItWas() throws IOException {
        var before = site.files(WELDER);
        var ledger = site.line(WELDER);
        site.write("welder.md", "\0\0binary");
        site.passDays(1);
        site.build();
        site.write("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1));
        site.passDays(1);
        site.build();
        assertEquals(ledger, site.line(WELDER));
        assertEquals(before, site.files(WELDER));
    }

    @Test
    void saysThatAPostingCannotBeReadWhereItsPageIsNotAtHand() throws IOException {
        site.write("welder.md", "\0\0binary");
        var ledger = Files.move(site.folder().resolve("permalinks.json"), temporary.resolve("previous.json"));
        Files.move(site.folder(), temporary.resolve("before"));
        site.build(Continuity.of(ledger));
        assertTrue(site.page(WELDER).select(".stat").text().startsWith("Not shown"));
    }

    @Test
    void keepsThePageThatThePreviousSiteHas() throws IOException {
        var before = site.files(WELDER);
        site.write("welder.md", "\0\0binary");
        site.build(Continuity.of(Files.move(site.folder(), temporary.resolve("before"))));
        assertEquals(before, site.files(WELDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed: [2026-11-20", "closed: 20 November", "closedd: 2026-11-20", "title: \"Welder"})
    void leavesAPostingClosedWhoseFactsCannotBeRead(String facts) throws IOException {
        site.write("welder.facts.yaml", "closed: 2026-11-20\n");
        site.build();
        var before = site.files(WELDER);
        assertTrue(site.page(WELDER).select(".stat").text().startsWith("Closed"));
        site.write("welder.facts.yaml", facts);
        var said = site.build().diagnostics().stream().map(Diagnostic::code).toList();
        assertEquals("posting-held-back", said.get(1), said::toString);
        assertEquals(2, said.size(), said::toString);
        assertEquals(before, site.files(WELDER));
    }

    @Test
    void doesNotPublishANewPostingWhoseFactsCannotBeRead() throws IOException {
        site.write("smith.md", posting("Smith", "Acme", "Oslo, Norway", 3));
        site.write("smith.facts.yaml", "closed: soon\n");
        site.build();
        assertFalse(Files.exists(site.folder().resolve("postings/acme-smith-oslo")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@type\":\"JobPosting\",\"title\":\"Weld", "\0"})
    void keepsThePostingsOfAFileThatBroke(String text) throws IOException {
        var two = "{\"@type\":\"JobPosting\",\"title\":\"%s\",\"description\":\"You %s all day.\"}\n";
        site.write("two.jsonl", two.formatted("Cook", "cook") + two.formatted("Guard", "guard"));
        site.build();
        var before = site.files("postings/guard/");
        site.write("two.jsonl", text);
        site.build();
        assertEquals(before, site.files("postings/guard/"));
        assertEquals("withheld", site.state("postings/cook/"));
        assertEquals("Welder", site.page(WELDER).select("h1").text());
    }

    @Test
    void keepsThePostingsOfAFolderThatIsNotFollowed() throws IOException {
        var folder = Files.createDirectory(site.content().resolve("acme"));
        site.write("acme/smith.md", posting("Smith", "Acme", "Oslo, Norway", 3));
        site.build();
        var before = site.files("postings/acme-smith-oslo/");
        Files.move(folder, temporary.resolve("acme"));
        Files.createSymbolicLink(folder, temporary.resolve("acme"));
        site.build();
        assertEquals(before, site.files("postings/acme-smith-oslo/"));
    }
}
