package dev.rolecall.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.config.Additions;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.posting.Title;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {

    private static final SmallSite SITE = new SmallSite(SmallSite.config(2));
    private static final Map<String, byte[]> FILES = SITE.files();
    private static final String ROOT = "https://example.org/roll/";

    private static String said(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full.md | Staff Engineer. Acme. New York, NY or London; remote in the United States. Staff."
                        + " $100,000–$150,000 a year",
                "closed.json | Closed 1 September 2021. Engineer. Acme. $90,000–$120,000, board’s estimate",
                "sparse.txt | [Helping Hand]"
            })
    void sayWhatTheRowSays(String file, String words) {
        assertEquals(words, said(SITE.page(file), "og:image:alt"));
    }

    @Test
    void areNamedByTheirPages() {
        var page = SITE.page("full.md");
        var address = said(page, "og:image");
        assertEquals(said(page, "og:url") + "card.png", address);
        assertTrue(FILES.containsKey(address.substring(ROOT.length())));
        assertEquals("1200", said(page, "og:image:width"));
        assertEquals("630", said(page, "og:image:height"));
        assertEquals("image/png", said(page, "og:image:type"));
        assertEquals("summary_large_image", said(page, "twitter:card"));
    }

    @Test
    void areThatOfTheSiteForAllOtherPages() {
        for (var page : List.of("index.html", "page/2/index.html", "skills/python/index.html")) {
            var document = SmallSite.parse(FILES.get(page));
            assertEquals(ROOT + "card.png", said(document, "og:image"), page);
            assertTrue(said(document, "og:image:alt").startsWith("The Roll. 4 roles by place"), page);
        }
        assertTrue(FILES.containsKey("card.png"));
        assertEquals("", said(SmallSite.parse(FILES.get("404.html")), "og:image"));
    }

    @Test
    void areThatOfTheSiteWhereTheTitleCannotBeSet() {
        var draft = new SmallSite.Draft(SmallSite.full().body());
        draft.title = draft.fact(new Title("ソフトウェアエンジニア", "ソフトウェアエンジニア"), "title-sought", 1, 2, 16);
        var site = new SmallSite(SmallSite.config(2), Theme.builtIn(), List.of(draft.posting("japanese.md")));
        assertEquals(ROOT + "card.png", said(site.page("japanese.md"), "og:image"));
        assertEquals(
                1,
                site.files().keySet().stream()
                        .filter(path -> path.endsWith("card.png"))
                        .count());
    }

    @Test
    void areNotNamedWhereTheWholeAddressIsUnknown() {
        var site = new SmallSite(SiteConfig.DEFAULT);
        assertEquals("", said(site.page("full.md"), "og:image"));
        assertEquals("", said(site.page("full.md"), "twitter:card"));
        assertTrue(site.files().containsKey("card.png"));
    }

    @Test
    void areLeftOutWhereTheSettingsSaySo() {
        var config = SmallSite.config(2);
        var site = new SmallSite(
                new SiteConfig("The Roll", "", config.baseUrl(), "en", 2, null, List.of(), false, Additions.NONE));
        assertEquals("", said(site.page("full.md"), "og:image"));
        assertEquals("", said(site.pages().get("index.html"), "og:image"));
        assertFalse(site.files().keySet().stream().anyMatch(path -> path.endsWith("card.png")));
    }
}
