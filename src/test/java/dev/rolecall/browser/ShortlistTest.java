package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
final class ShortlistTest {

    /** Keeps the first and the second posting of the roll. */
    private static void keepTwo(Page page) {
        for (var row : List.of(1, 2)) {
            page.open("index.html").click("#roll > .row:nth-child(" + row + ") .ttl a");
            page.await("the posting", () -> page.isShown("[data-keep]")).click("[data-keep]");
        }
    }

    @Test
    void keepsPostingsAndShowsThemSideBySide(Page page) {
        keepTwo(page);
        assertEquals("Kept", page.text("[data-keep]"));
        page.click(".kept").awaitText("h1", "2 roles side by side");
        assertEquals(2, page.all(".side article").size());
        assertTrue(page.text(".side").contains("$205,800–$294,000 a year"), page.text(".side"));
        page.click(".side .ttl a").await("the posting", () -> page.isShown("main.post"));
        assertEquals("Kept", page.text("[data-keep]"));
        page.click("[data-keep]");
        assertEquals("Keep", page.text("[data-keep]"));
        assertEquals("Shortlist (1)", page.text(".kept"));
    }

    @Test
    void showsAListThatSomeoneSent(Page page) {
        page.open("index.html");
        var one = page.find("#roll > .row").getDomAttribute("data-p");
        page.open("shortlist/index.html?list=" + one + ",never-was").awaitText("h1", "1 role side by side");
        assertTrue(page.text(".sub").startsWith("1 of 2 did not load"), page.text(".sub"));
        assertFalse(page.isShown(".kept"), "it is theirs, not the reader's");
        assertFalse(page.isShown(".more button"));
    }

    @Test
    void followsAListToItsPage(Page page) {
        page.open("index.html");
        var one = page.find("#roll > .row").getDomAttribute("data-p");
        page.open("index.html?list=" + one).awaitText("h1", "1 role side by side");
        assertTrue(page.url().endsWith("/shortlist/index.html?list=" + one), page.url());
    }

    @Test
    void showsWhatIsKeptWhereNoListIsAskedFor(Page page) {
        page.open("shortlist/index.html").awaitText("h1", "Shortlist");
        assertEquals("Keep a role on its page, and it stands here beside the others.", page.text(".sub"));
        assertFalse(page.isShown(".more button"));
        keepTwo(page);
        page.open("shortlist/index.html").awaitText("h1", "2 roles side by side");
        assertTrue(page.url().contains("?list="), "its address can be sent: " + page.url());
    }

    @Test
    void forgets(Page page) {
        keepTwo(page);
        page.click(".kept").awaitText("h1", "2 roles side by side").click(".more button");
        assertEquals(
                "All roles Your shortlist is forgotten.", page.text(".more").replaceAll("\\s+", " "));
        page.open("index.html");
        assertFalse(page.isShown(".kept"));
    }

    @Test
    void searchesFromTheList(Page page) {
        keepTwo(page);
        page.click(".kept")
                .awaitText("h1", "2 roles side by side")
                .search("stockholm")
                .press("\n");
        page.awaitText("h1", "1 of 5 roles");
    }
}
