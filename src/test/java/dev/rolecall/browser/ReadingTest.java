package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a browser remembers of a reader. */
@BrowserTest
final class ReadingTest {

    private static final String SHOWN = "#roll > .row:not([hidden])";

    @Test
    void hidesAPostingAndBringsItBack(Page page) {
        page.open("index.html").point("#roll > .row:first-child .hide");
        assertEquals("Undo", page.text("#roll > .row:first-child .hide"));
        assertFalse(page.isShown("#roll > .row:first-child .cols"));
        page.point("#roll > .row:first-child .hide");
        assertTrue(page.isShown("#roll > .row:first-child .cols"));
        assertEquals("Hide", page.text("#roll > .row:first-child .hide"));
    }

    @Test
    void leavesOutWhatWasHiddenUntilItIsAskedFor(Page page) {
        page.open("index.html").point("#roll > .row:first-child .hide").reload();
        assertEquals(4, page.all(SHOWN).size());
        assertEquals("1 hidden: show", page.text(".left"));
        page.search("python ").awaitText("h1", "3 of 5 roles").settle();
        assertEquals(2, page.all(SHOWN).size());
        page.click(".left button");
        assertEquals(3, page.all(SHOWN).size());
        assertFalse(page.isShown(".left"));
        page.point("#roll > .row.out .hide").open("index.html");
        assertEquals(5, page.all(SHOWN).size());
    }

    @Test
    void marksWhatWasOpened(Page page) {
        page.open("index.html").click("#roll > .row:nth-child(2) .ttl a");
        page.await("the posting", () -> page.isShown("main.post")).open("index.html");
        assertEquals(List.of("", "seen", "", "", ""), marks(page));
    }

    @Test
    void marksWhatCameSinceTheLastVisit(Page page) {
        visitedOn(page, "2026-11-19");
        assertEquals(List.of("new", "new", "new", "new", "new"), marks(page));
        page.click(".fresh").awaitText("h1", "5 of 5 roles");
        assertTrue(page.url().endsWith("?since=2026-11-19"), page.url());
        assertEquals(
                "Remove new since 2026-11-19",
                page.text(".chips a").replaceAll("\\s+", " ").strip());
        visitedOn(page, "2026-11-20");
        assertEquals(List.of("", "", "", "", ""), marks(page));
        page.click(".fresh").awaitText("h1", "No roles match");
        page.click(".empty li:last-child a").awaitText("h1", "5 roles on the roll");
    }

    @ParameterizedTest
    @CsvSource({"360, light", "360, dark", "1280, light", "1280, dark"})
    void isAccessibleWhateverIsKnown(int width, String scheme, Page page) {
        page.width(width).media("screen", scheme);
        page.open("index.html").click("#roll > .row:nth-child(2) .ttl a");
        page.await("the posting", () -> page.isShown("[data-keep]")).click("[data-keep]");
        visitedOn(page, "2026-11-19");
        page.eval("for (const hide of [...document.querySelectorAll('.row .hide')].slice(3)) hide.click()");
        assertEquals(List.of(), EveryPageTest.violations(page, scheme), "rows just hidden");
        assertEquals(true, page.eval("return document.documentElement.scrollWidth <= innerWidth"));
        page.reload();
        assertEquals(List.of(), EveryPageTest.violations(page, scheme), "rows left out");
    }

    /** Opens the roll as one who was there on a day before, and never since. */
    private static void visitedOn(Page page, String day) {
        page.open("index.html").eval("localStorage.setItem('rolecall-visits /', arguments[0])", day);
        page.reload();
    }

    private static List<String> marks(Page page) {
        return page.all("#roll > .row .by").stream()
                .map(by -> by.getDomAttribute("data-is"))
                .toList();
    }

    @Test
    void saysNothingOfNewOnesToANewcomer(Page page) {
        page.open("index.html");
        assertFalse(page.isShown(".fresh"));
        assertEquals(List.of("", "", "", "", ""), marks(page));
    }

    @Test
    void forgetsEverything(Page page) {
        page.open("index.html").click("#roll > .row:first-child .ttl a");
        page.await("the posting", () -> page.isShown("[data-keep]")).click("[data-keep]");
        page.open("index.html").point("#roll > .row:last-child .hide").click(".forget");
        assertEquals("Forgotten", page.text(".forget"));
        assertEquals(List.of("", "", "", "", ""), marks(page));
        assertFalse(page.isShown(".kept"));
        page.reload();
        assertEquals(5, page.all(SHOWN).size());
    }

    @Test
    void worksWhereStorageIsDenied(Page page) {
        var deny = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })";
        var id = (Map<?, ?>) page.command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", deny));
        try {
            page.open("index.html").point("#roll > .row:first-child .hide");
            assertEquals("Undo", page.text("#roll > .row:first-child .hide"));
            page.search("python ").awaitText("h1", "3 of 5 roles").settle();
            assertEquals(2, page.all(SHOWN).size());
            page.assertQuiet();
        } finally {
            page.command(
                    "Page.removeScriptToEvaluateOnNewDocument",
                    Map.of("identifier", id.get("identifier").toString()));
        }
    }

    @Test
    void leadsToTheLineThatHasTheWords(Page page) {
        page.open("index.html").search("personalization stockholm").awaitText("h1", "1 of 5 roles");
        page.settle().click("#roll .ttl a").await("the line", () -> page.url().matches(".*/index[.]html#l\\d+"));
        var line = page.text(".lines > li:target").toLowerCase(Locale.ROOT);
        assertTrue(line.contains("personalization") || line.contains("stockholm"), line);
    }
}
