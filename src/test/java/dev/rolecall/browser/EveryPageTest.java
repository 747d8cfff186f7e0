package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for each kind of page. */
@BrowserTest
final class EveryPageTest {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "768, light", "768, dark", "1280, light", "1280, dark"})
    void isAccessible(int width, String scheme, Page page) {
        page.width(width).media("screen", scheme);
        for (var kind : Pages.of(page).entrySet()) {
            page.open(kind.getValue());
            settle(page, kind.getValue());
            assertEquals(List.of(), violations(page, scheme), kind.getKey());
        }
    }

    /** What breaks a rule of accessibility. */
    static List<String> violations(Page page, String scheme) {
        return axe(scheme).analyze(page.driver()).getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    /** All rules in the light; in the dark those of colour, since nothing else changes. */
    @SuppressWarnings("deprecation") // the new mode opens a second window for the results of frames; no page has any
    private static AxeBuilder axe(String scheme) {
        var axe = new AxeBuilder().setLegacyMode();
        return scheme.equals("light")
                ? axe.withTags(RULES)
                : axe.withRules(List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block"));
    }

    /** An address with a state is shown once the index is there. */
    private static void settle(Page page, String path) {
        if (path.contains("?")) {
            page.await("the state", () -> page.isShown(".chips, .side"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1280})
    void neverScrollsSideways(int width, Page page) {
        page.width(width);
        for (var kind : Pages.of(page).entrySet()) {
            page.open(kind.getValue());
            settle(page, kind.getValue());
            var over = page.eval("return document.documentElement.scrollWidth - innerWidth");
            assertTrue(((Number) over).intValue() <= 0, kind.getKey() + " is too wide by " + over);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "repo/"})
    void isQuietUnderItsPolicyWhereverItLies(String base, Page page) {
        for (var path : Pages.of(page).values()) {
            page.open(base + path);
            settle(page, path);
            page.assertQuiet();
        }
    }

    @Test
    void searchesUnderAPath(Page page) {
        page.open("repo/").search("stockholm").awaitText("h1", "1 of 5 roles");
        page.click("#roll .ttl a").await("the posting", () -> page.isShown("main.post"));
        assertTrue(page.url().startsWith(page.address() + "repo/postings/"), page.url());
    }

    @Test
    void answersUnknownAddresses(Page page) {
        page.open("nowhere.html");
        assertEquals("Not on the roll", page.text("h1"));
    }

    @Test
    void readsWithoutScript(Page page) {
        var pages = Pages.of(page);
        page.withoutScript();
        for (var kind : pages.entrySet()) {
            page.open(kind.getValue());
            assertFalse(page.text("h1").isBlank(), kind.getKey());
            assertFalse(page.isShown("[data-js]"), kind.getKey() + " shows what needs a script");
            assertFalse(page.isShown("#q"), kind.getKey() + " shows search");
        }
        page.open("index.html");
        assertEquals(5, page.all("#roll > .row .ttl a").size());
        assertTrue(page.text("noscript").contains("need JavaScript"));
        page.point("[data-filter='level:staff']").await("the page of the facet", () -> page.isShown("body.p-facet"));
    }

    @Test
    void prints(Page page) {
        var pages = Pages.of(page);
        page.media("print", "dark").width(700);
        for (var kind : pages.entrySet()) {
            page.open(kind.getValue());
            assertFalse(page.isShown(".top, .foot, .filters, .like, .peek"), kind.getKey());
            assertEquals("rgb(255, 255, 255)", solid(page), kind.getKey());
        }
        page.open(pages.get("posting"));
        assertTrue(page.all(".lines > li").size() > 10);
    }

    private static String solid(Page page) {
        return page.style("html", "background-color").replace("rgba(255, 255, 255, 1)", "rgb(255, 255, 255)");
    }
}
