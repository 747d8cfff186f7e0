package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
final class KeyboardTest {

    @Test
    void walksFromSearchThroughTheRowsAndBack(Page page) {
        page.open("index.html").press("/");
        assertEquals("q", page.focused().getDomAttribute("id"));
        page.press(Keys.ARROW_DOWN);
        assertEquals(row(page, 0), page.focused());
        page.press(Keys.ARROW_DOWN);
        assertEquals(row(page, 1), page.focused());
        page.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertEquals("q", page.focused().getDomAttribute("id"));
    }

    private static Object row(Page page, int index) {
        return page.all("#roll .ttl a").get(index);
    }

    @Test
    void opensARowWithEnter(Page page) {
        page.open("index.html").press("/", Keys.ARROW_DOWN, Keys.ENTER);
        page.await("the posting", () -> page.isShown("main.post"));
    }

    @Test
    void searchesWithControlKFromAnywhere(Page page) {
        page.open("index.html").click("#sort").press(Keys.ESCAPE);
        page.pressWithControl("k");
        assertEquals("q", page.focused().getDomAttribute("id"));
    }

    @Test
    void turnsTheSlashOff(Page page) {
        page.open("index.html").click(".slash").press("/");
        assertEquals("Turn on the key /", page.text(".slash"));
        page.open("404.html").press("/");
        assertEquals("body", page.focused().getTagName());
        page.pressWithControl("k");
        assertEquals("q", page.focused().getDomAttribute("id"));
        page.click(".slash").press("/");
        assertEquals("q", page.focused().getDomAttribute("id"));
    }

    @Test
    void typesASlashIntoTheField(Page page) {
        page.open("index.html").press("/", "a/b");
        assertEquals("a/b", page.find("#q").getDomProperty("value"));
    }

    @Test
    void clearsSearchThenLeavesItWithEscape(Page page) {
        page.open("index.html").press("/", "stockholm");
        page.awaitText("h1", "1 of 5 roles").press(Keys.ESCAPE).awaitText("h1", "5 roles on the roll");
        assertEquals("q", page.focused().getDomAttribute("id"));
        page.press(Keys.ESCAPE);
        assertEquals("body", page.focused().getTagName());
    }

    @Test
    void foldsFiltersWithEscapeOnAPhone(Page page) {
        page.width(360).open("index.html").click(".filters > summary");
        page.press(Keys.TAB, Keys.ESCAPE);
        assertFalse(page.isShown(".fgs"));
        assertEquals("summary", page.focused().getTagName());
    }

    @Test
    void skipsToTheContent(Page page) {
        page.open("index.html").press(Keys.TAB);
        assertEquals("Skip to content", page.focused().getText());
        page.press(Keys.ENTER);
        assertTrue(page.url().endsWith("#main"));
    }

    @Test
    void returnsToTheFactJustFollowed(Page page) {
        page.open("index.html").click("#roll .ttl a").await("the posting", () -> page.isShown(".facts .ln"));
        page.click(".facts .ln");
        assertTrue(page.url().contains("#"));
        page.press(Keys.ESCAPE);
        assertEquals(page.find(".facts .ln"), page.focused());
    }
}
