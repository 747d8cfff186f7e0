package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the addresses of two postings that are one, or were, over several builds. */
class MergedAddressesTest {

    private static final Toolchain TOOLS = Toolchain.load();
    private static final String BERGEN = "postings/acme-welder-bergen/";
    private static final String OSLO = "postings/acme-welder-oslo/";

    @TempDir
    Path temporary;

    private LocalDate today = LocalDate.of(2026, 11, 20);

    @BeforeEach
    void publishTwo() throws IOException {
        file("a.md", posting("Bergen", 1));
        file("b.md", posting("Oslo", 2));
        build();
    }

    private static String posting(String city, int seed) {
        var words = IntStream.range(0, 60).mapToObj(i -> "w" + seed + "x" + i).collect(Collectors.joining(" "));
        return "# Welder\n\nCompany: Acme\n\nLocation: " + city + ", Norway\n\nApply: https://"
                + city.toLowerCase(Locale.ROOT) + ".example/\n\n## About the role\n\n" + words + "\n";
    }

    private Path content() {
        return temporary.resolve("content");
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(content());
        Files.writeString(content().resolve(name), text);
    }

    private List<Diagnostic> build() throws IOException {
        var site = temporary.resolve("site");
        var request = new BuildRequest(content(), site, today, null, null, temporary, Continuity.of(null), false);
        var report = new SiteBuild(request, Progress.SILENT, additions -> TOOLS).build();
        assertTrue(report.isPublished(), report.diagnostics().toString());
        assertEquals(List.of(), new LinkAudit(site).broken());
        today = today.plusDays(1);
        return report.diagnostics();
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(
                Files.readString(temporary.resolve("site").resolve(address).resolve("index.html")));
    }

    private void assertLeadsOn(String from, String to) throws IOException {
        assertEquals(
                "../" + to.substring("postings/".length()) + "index.html",
                page(from).select("main a").attr("href"));
    }

    private void assertApart() throws IOException {
        for (var address : List.of(BERGEN, OSLO)) {
            assertEquals("Welder", page(address).select("h1").text());
            assertEquals(0, page(address).select(".merged").size());
        }
    }

    private void merge() throws IOException {
        file("b.md", posting("Oslo", 1));
        build();
        assertLeadsOn(OSLO, BERGEN);
    }

    @Test
    void leadsFromTheSecondAddressToTheFirst() throws IOException {
        assertApart();
        merge();
        var page = page(BERGEN);
        assertEquals(
                "Bergen, Norway or Oslo, Norway",
                page.select(".facts dd").first().text());
        assertEquals(
                "Merged from 2 postings: same employer, same role, the same text.",
                page.select(".merged p").text());
        assertEquals(2, page.select(".merged li").size());
        assertEquals(
                "https://oslo.example/", page.select(".merged li:last-child a").attr("href"));
    }

    @Test
    void saysWhatTheOtherOneSaysOtherwise() throws IOException {
        file("a.md", posting("Bergen", 1).replace("Apply", "Date posted: 2026-11-02\n\nApply"));
        var paid = "Date posted: 2026-11-09\n\nSalary: 610,000 NOK per year\n\nApply";
        file("b.md", posting("Oslo", 1).replace("Apply", paid));
        build();
        var facts = page(BERGEN).select(".facts").text();
        assertTrue(
                facts.contains("[Not stated]b.md says “610,000 NOK per year”; the text shown here states none."),
                facts);
        assertTrue(facts.contains("2 November 2026b.md says “2026-11-09”; the listing is used."), facts);
    }

    @Test
    void givesTheAddressBackWhenTheyAreAlikeNoMore() throws IOException {
        merge();
        build();
        file("b.md", posting("Oslo", 3));
        build();
        assertApart();
    }

    @Test
    void givesTheAddressBackWhenTheCuratorSaysSo() throws IOException {
        merge();
        file("b.facts.yaml", "merge: false\n");
        build();
        assertApart();
    }

    @Test
    void mergesWhatTheCuratorMerges() throws IOException {
        file("b.facts.yaml", "merge: acme-welder-bergen\n");
        build();
        assertLeadsOn(OSLO, BERGEN);
        assertEquals(
                "Merged from 2 postings: the curator says that they are one.",
                page(BERGEN).select(".merged p").text());
        Files.delete(content().resolve("b.facts.yaml"));
        build();
        assertApart();
    }

    @Test
    void leavesAPostingAloneWhoseTargetIsNotThere() throws IOException {
        file("b.facts.yaml", "merge: acme-welder-bergn\n");
        var problem = build().get(0);
        assertEquals("merge-unknown", problem.code());
        assertEquals("b.facts.yaml:1:1", problem.location().toString());
        assertEquals("Did you mean `acme-welder-bergen`?", problem.help());
        assertApart();
    }

    @Test
    void keepsTheAddressWhenItsPostingGoes() throws IOException {
        merge();
        Files.delete(content().resolve("a.md"));
        build();
        assertEquals("Oslo, Norway", page(BERGEN).select(".facts dd").first().text());
        assertLeadsOn(OSLO, BERGEN);
        file("a.md", posting("Bergen", 1));
        build();
        assertEquals(2, page(BERGEN).select(".merged li").size());
    }

    @Test
    void keepsTheAddressOfAPairWhicheverGoes() throws IOException {
        file("c.md", posting("Molde", 4));
        file("d.md", posting("Tromsø", 4));
        build();
        Files.delete(content().resolve("c.md"));
        build();
        assertEquals(
                "Tromsø, Norway",
                page("postings/acme-welder-molde/").select(".facts dd").first().text());
    }

    @Test
    void staysOpenAsLongAsOneIs() throws IOException {
        merge();
        file("a.md", posting("Bergen", 1).replace("\n\nApply", "\n\nValid through: 2026-11-01\n\nApply"));
        build();
        var page = page(BERGEN);
        assertTrue(page.select(".stat").text().startsWith("Open"));
        assertEquals("Oslo, Norway", page.select(".facts dd").first().text());
        assertTrue(page.select(".merged li:last-child").text().contains("closed 1 November 2026"));
        assertFalse(page.select(".merged li:last-child").text().contains("apply"));
    }
}
