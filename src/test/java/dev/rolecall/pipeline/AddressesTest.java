package dev.rolecall.pipeline;

import static dev.rolecall.pipeline.TwoPostings.BAKER;
import static dev.rolecall.pipeline.TwoPostings.WELDER;
import static dev.rolecall.pipeline.TwoPostings.posting;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of published addresses, rule by rule, on sites of one to three postings. */
class AddressesTest {

    @TempDir
    Path temporary;

    private TwoPostings site;

    @BeforeEach
    void publishTwo() throws IOException {
        site = new TwoPostings(temporary);
    }

    private void assertStops(BuildReport report, String... codes) throws IOException {
        assertTrue(report.isStopped());
        assertFalse(report.isPublished());
        assertEquals(
                List.of(codes),
                report.diagnostics().stream().map(Diagnostic::code).toList());
    }

    private void assertLeadsOn(String from, String to) throws IOException {
        var page = site.page(from);
        var way = "../" + to.substring("postings/".length()) + "index.html";
        assertEquals("0; url=" + way, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(way, page.select("main a").attr("href"));
        assertEquals(
                "https://example.org/jobs/" + to,
                page.select("link[rel=canonical]").attr("href"));
        assertEquals(
                "https://example.org/jobs/" + to + "card.png",
                page.select("meta[property=og:image]").attr("content"));
        assertArrayEquals(
                Files.readAllBytes(site.folder().resolve(to).resolve("card.png")),
                Files.readAllBytes(site.folder().resolve(from).resolve("card.png")));
    }

    @Test
    void keepsWhatIsLeftOfARemovedPosting() throws IOException {
        site.write("other.md", posting("Smith", "Acme", "Oslo, Norway", 3));
        Files.delete(site.content().resolve("welder.md"));
        site.build();
        var page = site.page(WELDER);
        assertEquals("Welder", page.select("h1").text());
        assertEquals("Removed 21 November 2026", page.select(".stat").text());
        assertEquals("Acme", page.select(".co").text());
        assertTrue(page.select(".facts").text().contains("Bergen, Norway"));
        assertEquals("Smith", page.select(".like .ttl").text());
        assertEquals("Same company", page.select(".like .why").text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("script[type]").size());
        assertFalse(Files.readString(site.folder().resolve("sitemap.xml")).contains(WELDER));
        assertFalse(Files.readString(site.folder().resolve("postings.json")).contains("\"Welder\""));
        assertTrue(Files.readString(site.folder().resolve(WELDER + "posting.json"))
                .contains("\"removed\": \"2026-11-21\""));
        assertEquals(
                "Removed 21 November 2026. Welder. Acme. Bergen, Norway",
                page.select("meta[property=og:image:alt]").attr("content"));
        assertTrue(Files.exists(site.folder().resolve(WELDER + "card.png")));
    }

    @Test
    void keepsTheDayOfRemoval() throws IOException {
        Files.delete(site.content().resolve("welder.md"));
        site.build();
        site.passDays(9);
        site.build();
        assertEquals(
                "Removed 21 November 2026", site.page(WELDER).select(".stat").text());
    }

    @Test
    void givesAPostingThatComesBackItsAddress() throws IOException {
        Files.delete(site.content().resolve("welder.md"));
        site.build();
        site.write("again/welder.md".replace('/', '-'), posting("Welder", "Acme", "Bergen, Norway", 1));
        site.build();
        assertTrue(site.page(WELDER).select(".stat").text().startsWith("Open"));
    }

    @Test
    void neverGivesTheAddressOfARemovedPostingAway() throws IOException {
        Files.delete(site.content().resolve("welder.md"));
        site.build();
        site.write("new.md", posting("Welder", "Acme", "Bergen, Norway", 9));
        site.build();
        assertEquals(
                "Removed 21 November 2026", site.page(WELDER).select(".stat").text());
        assertTrue(site.page("postings/acme-welder-bergen-2/").text().contains("w9x1"));
    }

    @Test
    void leadsFromTheOldAddressToTheOneTheCuratorChose() throws IOException {
        site.write("welder.facts.yaml", "permalink: the-welder\n");
        site.build();
        assertLeadsOn(WELDER, "postings/the-welder/");
        site.write("welder.facts.yaml", "permalink: a-welder\n");
        site.build();
        assertLeadsOn(WELDER, "postings/a-welder/");
        assertLeadsOn("postings/the-welder/", "postings/a-welder/");
        site.write("welder.facts.yaml", "permalink: acme-welder-bergen\n");
        site.build();
        assertTrue(site.page(WELDER).text().contains("w1x1"));
        assertLeadsOn("postings/a-welder/", WELDER);
        assertLeadsOn("postings/the-welder/", WELDER);
    }

    @Test
    void leadsFromAPostingToTheOneItBecamePartOf() throws IOException {
        site.write("oslo.md", posting("Welder", "Acme", "Oslo, Norway", 1));
        site.write("oslo.facts.yaml", "merge: false\n");
        site.build();
        Files.delete(site.content().resolve("oslo.facts.yaml"));
        Files.delete(site.content().resolve("oslo.md"));
        site.write("welder.md", posting("Welder", "Acme", "Bergen, Norway; Oslo, Norway", 1));
        site.build();
        assertLeadsOn("postings/acme-welder-oslo/", WELDER);
        site.write("oslo.md", posting("Welder", "Acme", "Oslo, Norway", 1));
        site.write("oslo.facts.yaml", "merge: false\n");
        site.build();
        assertTrue(
                site.page("postings/acme-welder-oslo/").select(".stat").text().startsWith("Open"));
    }

    @Test
    void letsTheCuratorPutOnePostingInThePlaceOfOneThatIsGone() throws IOException {
        Files.delete(site.content().resolve("welder.md"));
        site.write("baker.facts.yaml", "permalink: acme-welder-bergen\n");
        site.build();
        assertTrue(site.page(WELDER).text().contains("w2x1"));
        assertLeadsOn(BAKER, WELDER);
    }

    @Test
    void stopsWhenAnAddressWouldGetAnotherMeaning() throws IOException {
        var before = Golden.files(site.folder());
        site.write("baker.facts.yaml", "permalink: acme-welder-bergen\n");
        assertStops(site.build(Continuity.of(null)), "address-reused");
        assertEquals(before.keySet(), Golden.files(site.folder()).keySet());
        var forgetful = new Continuity(null, false, List.of(WELDER, "/" + BAKER + "index.html"));
        assertTrue(site.build(forgetful).isPublished());
        assertTrue(site.page(WELDER).text().contains("w2x1"));
        assertFalse(Files.exists(site.folder().resolve(BAKER)));
    }

    @Test
    void stopsWhenAWayWouldLeadNowhere() throws IOException {
        site.write("welder.facts.yaml", "permalink: the-welder\n");
        site.build();
        Files.delete(site.content().resolve("welder.facts.yaml"));
        Files.delete(site.content().resolve("welder.md"));
        assertStops(site.build(new Continuity(null, false, List.of("postings/the-welder"))), "address-lost");
        assertTrue(site.build(new Continuity(null, false, List.of("postings/the-welder", WELDER)))
                .isPublished());
        assertFalse(Files.exists(site.folder().resolve(WELDER)));
    }

    @Test
    void stopsWhenThisVersionHasNoPageForAnAddress() throws IOException {
        var ledger = temporary.resolve("ledger.json");
        Files.writeString(
                ledger,
                "{\"version\": 1, \"addresses\": {\"topics/welding/\": {\"first\": \"2026-01-01\"},"
                        + " \"postings/A b/\": {\"first\": \"2026-01-01\", \"source\": \"gone.md\"}}}");
        assertStops(site.build(Continuity.of(ledger)), "address-lost", "address-lost");
    }

    @Test
    void tellsAnAddressToForgetThatItDoesNotKnow() throws IOException {
        var report = site.build(new Continuity(null, false, List.of("postings/nobody/")));
        assertTrue(report.isPublished());
        assertEquals("address-unknown", report.diagnostics().get(0).code());
    }

    @Test
    void tellsAFileThatHoldsAnotherPosting() throws IOException {
        site.write("welder.md", posting("Smith", "Lumen", "Oslo, Norway", 8));
        assertEquals("posting-replaced", site.build().diagnostics().get(0).code());
        assertTrue(site.page(WELDER).select(".stat").text().startsWith("Removed"));
        assertTrue(site.page("postings/lumen-smith-oslo/").text().contains("w8x1"));
    }

    @Test
    void keepsListsThatNothingFallsUnder() throws IOException {
        Files.delete(site.content().resolve("welder.md"));
        site.build();
        for (var address : List.of("companies/acme/", "locations/no/", "locations/no/bergen/")) {
            assertTrue(site.page(address).select(".sub").text().startsWith("No role on the roll"), address);
            assertTrue(Files.exists(site.folder().resolve(address + "feed.xml")));
            assertFalse(site.page("").html().contains(address));
        }
        assertEquals("Bergen", site.page("locations/no/bergen/").select("h1").text());
        site.write("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1));
        site.build();
        assertEquals(1, site.page("companies/acme/").select(".row").size());
    }

    @Test
    void tellsCrawlersWhenAPageLastChanged() throws IOException {
        site.write("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1) + "\nNow with a bicycle.\n");
        site.build();
        var sitemap = Files.readString(site.folder().resolve("sitemap.xml"));
        assertTrue(sitemap.contains(WELDER + "</loc><lastmod>2026-11-21<"), sitemap);
        assertTrue(sitemap.contains("companies/acme/</loc><lastmod>2026-11-21<"), sitemap);
        assertTrue(sitemap.contains(BAKER + "</loc><lastmod>2026-11-20<"), sitemap);
        assertTrue(sitemap.contains("companies/ostmann/</loc><lastmod>2026-11-20<"), sitemap);
    }

    @Test
    void expectsALedgerWhereASiteIs() throws IOException {
        var ledger = site.folder().resolve("permalinks.json");
        Files.delete(ledger);
        assertStops(site.build(Continuity.of(null)), "ledger-missing");
        assertStops(site.build(Continuity.of(temporary.resolve("nowhere"))), "ledger-missing");
        assertTrue(site.build(new Continuity(null, true, List.of())).isPublished());
        assertStops(site.build(new Continuity(null, true, List.of())), "ledger-missing");
    }

    @Test
    void refusesALedgerItCannotRead() throws IOException {
        Files.writeString(site.folder().resolve("permalinks.json"), "{\"version\": 99, \"addresses\": {}}");
        assertThrows(IOException.class, () -> site.build(Continuity.of(null)));
    }
}
