package dev.rolecall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class PostingPageTest {

    private static final SmallSite SITE = new SmallSite(SmallSite.config(50));
    private static final Document FULL = SITE.page("full.md");
    private static final Document CLOSED = SITE.page("closed.json");

    @Test
    void showsFactsWithTheirLines() {
        assertEquals(
                "$100,000 to $150,000a year",
                fact(FULL, "Pay").select("dd b, dd > span").eachText().stream().reduce("", String::concat));
        assertEquals(
                "3",
                fact(FULL, "Pay").select(".ln").textNodes().stream()
                        .map(Object::toString)
                        .findFirst()
                        .orElse(""));
        assertEquals("#pay", fact(FULL, "Pay").select(".ln").attr("href"));
        assertEquals("$100,000 to $150,000", FULL.getElementById("pay").text());
        assertEquals(
                "../../seniority/staff/index.html",
                fact(FULL, "Level").select("a").attr("href"));
    }

    private static Element fact(Document page, String term) {
        return page.select(".facts dl > div").stream()
                .filter(row -> row.select("dt").text().equals(term))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fact " + term));
    }

    @Test
    void saysWhichOfTwoClaimsWasUsed() {
        assertEquals(
                "The listing says “Senior”; the title is used.",
                fact(FULL, "Level").select("small").text());
        assertEquals(2, fact(FULL, "Level").select(".ln").size());
    }

    @Test
    void namesWhatIsNotStated() {
        assertEquals(
                "Not stated: place, workplace, level, posting date, contract type, apply link.",
                CLOSED.select(".miss").text());
        assertNull(FULL.selectFirst(".miss"));
    }

    @Test
    void tellsClosedRolesApart() {
        assertTrue(CLOSED.body().hasClass("is-closed"));
        assertEquals("Closed", CLOSED.select(".stat .shut").text());
        assertEquals(
                "This role closed on 1 September 2021 and takes no applications."
                        + " It stays on the roll for reference.",
                CLOSED.select(".gone").text());
        assertTrue(CLOSED.select("meta[name=description]").attr("content").startsWith("Closed 1 September 2021. "));
        assertEquals("", CLOSED.select("main").attr("data-valid-through"));
        assertEquals("2026-12-01", FULL.select("main").attr("data-valid-through"));
    }

    @Test
    void neverShowsAnEstimateAsStated() {
        assertEquals(
                "Estimated by the job board; not stated by the employer.",
                fact(CLOSED, "Pay").select("small").text());
        assertEquals(1, fact(CLOSED, "Pay").select("rect.est").size());
        assertEquals(0, fact(CLOSED, "Pay").select("rect.bar").size());
    }

    @Test
    void bracketsWhatTheCuratorSupplies() {
        var sparse = SITE.page("sparse.txt");
        assertEquals("[Helping Hand]", sparse.select("h1.sup").text());
        assertEquals("[Supplied]", fact(sparse, "Title").select("dd").get(0).text());
        assertEquals("[Java]", sparse.select(".idx li a").get(0).text());
        assertEquals(
                "The source has no title. This one was supplied by the curator.",
                sparse.select(".ph .note").text());
    }

    @Test
    void writesLinesFromTheModel() {
        var line = FULL.getElementById("l2");
        assertEquals("d1", line.className());
        assertEquals("You write Python and Java with mvn, see our blog", line.text());
        assertEquals("Python and Java", line.select("em").text());
        assertEquals("Python", line.select("em mark#python").text());
        assertEquals("mvn", line.select("code").text());
        assertEquals("noopener nofollow ugc", line.select("a").attr("rel"));
        assertEquals("https://a.example/?a=1&b=2", line.select("a").attr("href"));
    }

    @Test
    void setsTheCompanyApartAndLabelsWhatHasNoHeading() {
        assertEquals("About the company", FULL.select(".part.org h2").text());
        assertEquals("Listing data", FULL.select(".part.data h2").text());
        assertEquals("Who we seek", FULL.select(".part h2").get(0).text());
    }

    @Test
    void tellsRequiredFromPreferred() {
        assertEquals("Python", FULL.select(".idx li.must a:not(.ln)").text());
        assertEquals("a plus", FULL.select(".idx li:not(.must) i").text());
    }

    @Test
    void keepsSkillsClearOfTheNamesOfThePage() {
        var hostile = SITE.page("hostile.txt");
        assertEquals("input", hostile.getElementById("show").tagName());
        assertEquals("Show", hostile.getElementById("skill-show-words").text());
    }

    @Test
    void saysWhatWasChanged() {
        assertTrue(FULL.select(".changes")
                .text()
                .startsWith("Read as a test. Two repeated passages left out, one broken list mended;"
                        + " the wording is otherwise as published."));
    }

    @Test
    void appliesWhereTheSourceSays() {
        assertEquals("Apply on jobs.example", FULL.select(".acts .btn").text());
        assertEquals(
                "Apply by mail", SITE.page("hostile.txt").select(".acts .btn").text());
        assertEquals(0, CLOSED.select(".btn").size());
    }

    @Test
    void carriesMarkupOnlyWhereItMay() {
        var markup = FULL.select("script[type=application/ld+json]").get(0).data();
        assertTrue(markup.contains("\"title\":\"Staff Engineer\""));
        assertTrue(markup.contains("\"jobLocationType\":\"TELECOMMUTE\""));
        assertTrue(markup.contains("\\u003cp\\u003eWho we seek\\u003c/p\\u003e"));
        assertEquals(0, CLOSED.select("script[type=application/ld+json]").size());
        assertEquals(
                0,
                SITE.page("hostile.txt")
                        .select("script[type=application/ld+json]")
                        .size());
    }
}
