package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.golden.Golden;
import dev.rolecall.text.WebAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of published addresses, rule by rule, on sites of one to three postings. */
class AddressesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Toolchain TOOLS = Toolchain.load();
    private static final String WELDER = "postings/acme-welder-bergen/";
    private static final String BAKER = "postings/ostmann-baker-graz/";

    @TempDir
    Path temporary;

    private LocalDate today = DAY;

    @BeforeEach
    void publishTwo() throws IOException {
        file("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1));
        file("baker.md", posting("Baker", "Ostmann", "Graz, Austria", 2));
        build();
        today = today.plusDays(1);
    }

    private static String posting(String title, String company, String place, int seed) {
        var words = IntStream.range(0, 60).mapToObj(i -> "w" + seed + "x" + i).collect(Collectors.joining(" "));
        return "# " + title + "\n\nCompany: " + company + "\n\nLocation: " + place + "\n\n## About the role\n\n" + words
                + "\n";
    }

    private Path content() {
        return temporary.resolve("content");
    }

    private Path site() {
        return temporary.resolve("site");
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(content());
        Files.writeString(content().resolve(name), text);
    }

    private BuildReport build() throws IOException {
        var report = build(Continuity.of(null));
        assertTrue(report.isPublished(), report.diagnostics().toString());
        assertEquals(List.of(), new LinkAudit(site()).broken());
        return report;
    }

    private BuildReport build(Continuity continuity) throws IOException {
        var base = WebAddress.parse("https://example.org/jobs/").orElseThrow();
        var request = new BuildRequest(content(), site(), today, base, null, temporary, continuity, false);
        return new SiteBuild(request, Progress.SILENT, additions -> TOOLS).build();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(site().resolve(address).resolve("index.html")));
    }

    private void assertStops(BuildReport report, String... codes) throws IOException {
        assertTrue(report.isStopped());
        assertFalse(report.isPublished());
        assertEquals(
                List.of(codes),
                report.diagnostics().stream().map(Diagnostic::code).toList());
    }

    private void assertLeadsOn(String from, String to) throws IOException {
        var page = page(from);
        var way = "../" + to.substring("postings/".length()) + "index.html";
        assertEquals("0; url=" + way, page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(way, page.select("main a").attr("href"));
        assertEquals(
                "https://example.org/jobs/" + to,
                page.select("link[rel=canonical]").attr("href"));
    }

    @Test
    void keepsWhatIsLeftOfARemovedPosting() throws IOException {
        file("other.md", posting("Smith", "Acme", "Oslo, Norway", 3));
        Files.delete(content().resolve("welder.md"));
        build();
        var page = page(WELDER);
        assertEquals("Welder", page.select("h1").text());
        assertEquals("Removed 21 November 2026", page.select(".stat").text());
        assertEquals("Acme", page.select(".co").text());
        assertTrue(page.select(".facts").text().contains("Bergen, Norway"));
        assertEquals("Smith", page.select(".like .ttl").text());
        assertEquals("Same company", page.select(".like .why").text());
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("script[type]").size());
        assertFalse(Files.readString(site().resolve("sitemap.xml")).contains(WELDER));
        assertFalse(Files.readString(site().resolve("postings.json")).contains("\"Welder\""));
        assertTrue(Files.readString(site().resolve(WELDER + "posting.json")).contains("\"removed\": \"2026-11-21\""));
    }

    @Test
    void keepsTheDayOfRemoval() throws IOException {
        Files.delete(content().resolve("welder.md"));
        build();
        today = today.plusDays(9);
        build();
        assertEquals("Removed 21 November 2026", page(WELDER).select(".stat").text());
    }

    @Test
    void givesAPostingThatComesBackItsAddress() throws IOException {
        Files.delete(content().resolve("welder.md"));
        build();
        file("again/welder.md".replace('/', '-'), posting("Welder", "Acme", "Bergen, Norway", 1));
        build();
        assertTrue(page(WELDER).select(".stat").text().startsWith("Open"));
    }

    @Test
    void neverGivesTheAddressOfARemovedPostingAway() throws IOException {
        Files.delete(content().resolve("welder.md"));
        build();
        file("new.md", posting("Welder", "Acme", "Bergen, Norway", 9));
        build();
        assertEquals("Removed 21 November 2026", page(WELDER).select(".stat").text());
        assertTrue(page("postings/acme-welder-bergen-2/").text().contains("w9x1"));
    }

    private List<String> files(String address) throws IOException {
        var texts = new ArrayList<String>();
        for (var name : List.of("index.html", "posting.json", "posting.md")) {
            texts.add(Files.readString(site().resolve(address).resolve(name)));
        }
        return texts;
    }

    private String state(String address) throws IOException {
        var ledger = Files.readString(site().resolve("permalinks.json"));
        return ledger.replaceFirst("(?s).*\"" + address + "\":\\{\"is\":\"(\\w+)\".*", "$1");
    }

    @Test
    void keepsThePageOfAPostingThatCannotBeRead() throws IOException {
        var before = files(WELDER);
        file("welder.md", "\0\0binary");
        for (var day = 0; day < 2; day++) {
            build();
            assertEquals(before, files(WELDER));
            assertEquals("withheld", state(WELDER));
            assertFalse(Files.readString(site().resolve("postings.json")).contains("\"Welder\""));
            today = today.plusDays(1);
        }
        file("welder.md", posting("Smith", "Acme", "Bergen, Norway", 1));
        build();
        assertEquals("Smith", page(WELDER).select("h1").text());
        assertEquals("open", state(WELDER));
    }

    @Test
    void saysThatAPostingCannotBeReadWhereItsPageIsNotAtHand() throws IOException {
        file("welder.md", "\0\0binary");
        var ledger = Files.move(site().resolve("permalinks.json"), temporary.resolve("previous.json"));
        Files.move(site(), temporary.resolve("before"));
        build(Continuity.of(ledger));
        assertTrue(page(WELDER).select(".stat").text().startsWith("Not shown"));
    }

    @Test
    void keepsThePageThatThePreviousSiteHas() throws IOException {
        var before = files(WELDER);
        file("welder.md", "\0\0binary");
        build(Continuity.of(Files.move(site(), temporary.resolve("before"))));
        assertEquals(before, files(WELDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed: [2026-11-20", "closed: 20 November", "closedd: 2026-11-20", "title: \"Welder"})
    void leavesAPostingClosedWhoseFactsCannotBeRead(String facts) throws IOException {
        file("welder.facts.yaml", "closed: 2026-11-20\n");
        build();
        var before = files(WELDER);
        assertTrue(page(WELDER).select(".stat").text().startsWith("Closed"));
        file("welder.facts.yaml", facts);
        var said = build().diagnostics().stream().map(Diagnostic::code).toList();
        assertEquals("posting-held-back", said.get(1), said::toString);
        assertEquals(2, said.size(), said::toString);
        assertEquals(before, files(WELDER));
    }

    @Test
    void doesNotPublishANewPostingWhoseFactsCannotBeRead() throws IOException {
        file("smith.md", posting("Smith", "Acme", "Oslo, Norway", 3));
        file("smith.facts.yaml", "closed: soon\n");
        build();
        assertFalse(Files.exists(site().resolve("postings/acme-smith-oslo")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"@type\":\"JobPosting\",\"title\":\"Weld", "\0"})
    void keepsThePostingsOfAFileThatBroke(String text) throws IOException {
        var two = "{\"@type\":\"JobPosting\",\"title\":\"%s\",\"description\":\"You %s all day.\"}\n";
        file("two.jsonl", two.formatted("Cook", "cook") + two.formatted("Guard", "guard"));
        build();
        var before = files("postings/guard/");
        file("two.jsonl", text);
        build();
        assertEquals(before, files("postings/guard/"));
        assertEquals("withheld", state("postings/cook/"));
        assertEquals("Welder", page(WELDER).select("h1").text());
    }

    @Test
    void keepsThePostingsOfAFolderThatIsNotFollowed() throws IOException {
        var folder = Files.createDirectory(content().resolve("acme"));
        file("acme/smith.md", posting("Smith", "Acme", "Oslo, Norway", 3));
        build();
        var before = files("postings/acme-smith-oslo/");
        Files.move(folder, temporary.resolve("acme"));
        Files.createSymbolicLink(folder, temporary.resolve("acme"));
        build();
        assertEquals(before, files("postings/acme-smith-oslo/"));
    }

    @Test
    void leadsFromTheOldAddressToTheOneTheCuratorChose() throws IOException {
        file("welder.facts.yaml", "permalink: the-welder\n");
        build();
        assertLeadsOn(WELDER, "postings/the-welder/");
        file("welder.facts.yaml", "permalink: a-welder\n");
        build();
        assertLeadsOn(WELDER, "postings/a-welder/");
        assertLeadsOn("postings/the-welder/", "postings/a-welder/");
        file("welder.facts.yaml", "permalink: acme-welder-bergen\n");
        build();
        assertTrue(page(WELDER).text().contains("w1x1"));
        assertLeadsOn("postings/a-welder/", WELDER);
        assertLeadsOn("postings/the-welder/", WELDER);
    }

    @Test
    void leadsFromAPostingToTheOneItBecamePartOf() throws IOException {
        file("oslo.md", posting("Welder", "Acme", "Oslo, Norway", 1));
        file("oslo.facts.yaml", "merge: false\n");
        build();
        Files.delete(content().resolve("oslo.facts.yaml"));
        Files.delete(content().resolve("oslo.md"));
        file("welder.md", posting("Welder", "Acme", "Bergen, Norway; Oslo, Norway", 1));
        build();
        assertLeadsOn("postings/acme-welder-oslo/", WELDER);
        file("oslo.md", posting("Welder", "Acme", "Oslo, Norway", 1));
        file("oslo.facts.yaml", "merge: false\n");
        build();
        assertTrue(page("postings/acme-welder-oslo/").select(".stat").text().startsWith("Open"));
    }

    @Test
    void letsTheCuratorPutOnePostingInThePlaceOfOneThatIsGone() throws IOException {
        Files.delete(content().resolve("welder.md"));
        file("baker.facts.yaml", "permalink: acme-welder-bergen\n");
        build();
        assertTrue(page(WELDER).text().contains("w2x1"));
        assertLeadsOn(BAKER, WELDER);
    }

    @Test
    void stopsWhenAnAddressWouldGetAnotherMeaning() throws IOException {
        var before = Golden.files(site());
        file("baker.facts.yaml", "permalink: acme-welder-bergen\n");
        assertStops(build(Continuity.of(null)), "address-reused");
        assertEquals(before.keySet(), Golden.files(site()).keySet());
        var forgetful = new Continuity(null, false, List.of(WELDER, "/" + BAKER + "index.html"));
        assertTrue(build(forgetful).isPublished());
        assertTrue(page(WELDER).text().contains("w2x1"));
        assertFalse(Files.exists(site().resolve(BAKER)));
    }

    @Test
    void stopsWhenAWayWouldLeadNowhere() throws IOException {
        file("welder.facts.yaml", "permalink: the-welder\n");
        build();
        Files.delete(content().resolve("welder.facts.yaml"));
        Files.delete(content().resolve("welder.md"));
        assertStops(build(new Continuity(null, false, List.of("postings/the-welder"))), "address-lost");
        assertTrue(build(new Continuity(null, false, List.of("postings/the-welder", WELDER)))
                .isPublished());
        assertFalse(Files.exists(site().resolve(WELDER)));
    }

    @Test
    void stopsWhenThisVersionHasNoPageForAnAddress() throws IOException {
        var ledger = temporary.resolve("ledger.json");
        Files.writeString(
                ledger,
                "{\"version\": 1, \"addresses\": {\"topics/welding/\": {\"first\": \"2026-01-01\"},"
                        + " \"postings/A b/\": {\"first\": \"2026-01-01\", \"source\": \"gone.md\"}}}");
        assertStops(build(Continuity.of(ledger)), "address-lost", "address-lost");
    }

    @Test
    void tellsAnAddressToForgetThatItDoesNotKnow() throws IOException {
        var report = build(new Continuity(null, false, List.of("postings/nobody/")));
        assertTrue(report.isPublished());
        assertEquals("address-unknown", report.diagnostics().get(0).code());
    }

    @Test
    void tellsAFileThatHoldsAnotherPosting() throws IOException {
        file("welder.md", posting("Smith", "Lumen", "Oslo, Norway", 8));
        assertEquals("posting-replaced", build().diagnostics().get(0).code());
        assertTrue(page(WELDER).select(".stat").text().startsWith("Removed"));
        assertTrue(page("postings/lumen-smith-oslo/").text().contains("w8x1"));
    }

    @Test
    void keepsListsThatNothingFallsUnder() throws IOException {
        Files.delete(content().resolve("welder.md"));
        build();
        for (var address : List.of("companies/acme/", "locations/no/", "locations/no/bergen/")) {
            assertTrue(page(address).select(".sub").text().startsWith("No role on the roll"), address);
            assertTrue(Files.exists(site().resolve(address + "feed.xml")));
            assertFalse(page("").html().contains(address));
        }
        assertEquals("Bergen", page("locations/no/bergen/").select("h1").text());
        file("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1));
        build();
        assertEquals(1, page("companies/acme/").select(".row").size());
    }

    @Test
    void tellsCrawlersWhenAPageLastChanged() throws IOException {
        file("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1) + "\nNow with a bicycle.\n");
        build();
        var sitemap = Files.readString(site().resolve("sitemap.xml"));
        assertTrue(sitemap.contains(WELDER + "</loc><lastmod>2026-11-21<"), sitemap);
        assertTrue(sitemap.contains("companies/acme/</loc><lastmod>2026-11-21<"), sitemap);
        assertTrue(sitemap.contains(BAKER + "</loc><lastmod>2026-11-20<"), sitemap);
        assertTrue(sitemap.contains("companies/ostmann/</loc><lastmod>2026-11-20<"), sitemap);
    }

    @Test
    void expectsALedgerWhereASiteIs() throws IOException {
        var ledger = site().resolve("permalinks.json");
        Files.delete(ledger);
        assertStops(build(Continuity.of(null)), "ledger-missing");
        assertStops(build(Continuity.of(temporary.resolve("nowhere"))), "ledger-missing");
        assertTrue(build(new Continuity(null, true, List.of())).isPublished());
        assertStops(build(new Continuity(null, true, List.of())), "ledger-missing");
    }

    @Test
    void refusesALedgerItCannotRead() throws IOException {
        Files.writeString(site().resolve("permalinks.json"), "{\"version\": 99, \"addresses\": {}}");
        assertThrows(IOException.class, () -> build(Continuity.of(null)));
    }
}
