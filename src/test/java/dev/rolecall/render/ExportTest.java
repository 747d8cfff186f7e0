package dev.rolecall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

final class ExportTest {

    private static final Map<String, byte[]> FILES = new SmallSite(SmallSite.config(50)).files();

    @Test
    void writesEveryPostingOnALineOfItsOwn() throws IOException {
        var text = text("postings.json");
        assertEquals(6, text.lines().count());
        var postings = json("postings.json").get("postings");
        assertEquals(4, postings.size());
        assertEquals(
                "acme-staff-engineer-new-york", postings.get(0).get("permalink").asText());
        assertEquals(
                "required", postings.get(0).get("skills").get(0).get("need").asText());
        assertEquals("2021-09-01", postings.get(3).get("closed").asText());
    }

    @Test
    void writesFactsWithEvidenceAndRivals() throws IOException {
        var posting = json("postings/acme-staff-engineer-new-york/posting.json");
        assertEquals("staff", posting.get("seniority").asText());
        assertEquals("Staff", posting.at("/evidence/seniority/0/quote").asText());
        assertEquals(3, posting.at("/evidence/seniority/0/column").asInt());
        assertEquals("senior", posting.at("/rivals/seniority/0/value").asText());
        var supplied = json("postings/helping-hand/posting.json").at("/evidence/title/0");
        assertEquals("curator", supplied.get("rule").asText());
        assertEquals("sparse.facts.yaml", supplied.get("file").asText());
    }

    @Test
    void writesTheTextAsMarkdown() {
        var text = text("postings/acme-staff-engineer-new-york/posting.md");
        assertTrue(text.startsWith("# Staff Engineer, Acme\n\n## Who we seek\n\nA Staff Engineer for search"), text);
        assertTrue(text.contains(
                "  - You write **Python and Java** with mvn, see [our blog](<https://a.example/?a=1&b=2>)"));
    }

    @Test
    void writesFeedsWithDatesOfThePostings() throws IOException {
        var feed = Jsoup.parse(text("feed.xml"), Parser.xmlParser());
        assertEquals("2026-01-01T00:00:00Z", feed.select("feed > updated").text());
        var entries = feed.select("entry");
        assertEquals(4, entries.size());
        assertEquals(
                "2025-12-01T00:00:00Z",
                entries.select("entry:has(title:containsOwn(Staff)) published").text());
        assertEquals(1, entries.select("title:containsOwn((closed))").size());
        var items = json("skills/python/feed.json").get("items");
        assertEquals(2, items.size());
        assertEquals(
                "https://example.org/roll/postings/acme-staff-engineer-new-york/",
                find(items).get("url").asText());
    }

    private static JsonNode find(JsonNode items) {
        for (var item : items) {
            if (item.get("title").asText().startsWith("Staff")) {
                return item;
            }
        }
        throw new AssertionError("no such item");
    }

    @Test
    void quotesSkillsInTheirContext() {
        var page = SmallSite.parse(FILES.get("skills/python/index.html"));
        var first = page.select(".kwic a").get(0);
        assertEquals("../../postings/acme-staff-engineer-new-york/index.html#python", first.attr("href"));
        assertEquals("Python", first.select("b").text());
        assertEquals("You write ", first.select(".kl span").get(0).wholeText());
    }

    private String text(String path) {
        return new String(FILES.get(path), StandardCharsets.UTF_8);
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(FILES.get(path));
    }
}
