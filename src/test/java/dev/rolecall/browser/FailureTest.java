package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

@BrowserTest
final class FailureTest {

    private static final String SENTENCE =
            "Search did not load. The list below is complete; try your browser’s find. Retry";

    @Test
    void keepsTheListWhenThePartsDoNotLoad(Page page) {
        page.withBroken(path -> path.matches("search/.*/shown[.]json"))
                .open("index.html")
                .search("stockholm");
        page.awaitText(".failed", SENTENCE);
        assertEquals(5, page.all("#roll > .row").size());
        page.withBroken(path -> false).click(".failed button").awaitText("h1", "1 of 5 roles");
    }

    @Test
    void bringsTheListBackWhenAPartDoesNotLoad(Page page) {
        page.open("index.html").search("staff ").await("rows", () -> page.isShown(".ttl mark"));
        page.withBroken(path -> path.matches("search/.*/orders/pay[.]json")).click("#sort option[value='pay']");
        page.awaitText(".failed", SENTENCE);
        assertEquals(5, page.all("#roll > .row").size());
        page.withBroken(path -> false).click(".failed button").await("rows", () -> page.isShown(".ttl mark"));
        assertFalse(page.isShown(".failed"));
    }

    @Test
    void startsAgainWhenTheWorkerDidNotLoad(Page page) {
        page.open("index.html").withBroken(path -> path.endsWith("/roll.js")).search("stockholm");
        page.awaitText(".failed", SENTENCE);
        page.withBroken(path -> false).click(".failed button").awaitText("h1", "1 of 5 roles");
    }

    @Test
    void followsAFilterToItsPageInstead(Page page) {
        page.withBroken(path -> path.equals("search/manifest.json")).open("index.html");
        var target = page.find("[data-filter='level:staff']").getDomProperty("href");
        page.click("[data-filter='level:staff']")
                .await("the page", () -> page.url().equals(target));
    }

    @Test
    void saysSoOnTheFileSystem(Page page) {
        page.openFile("index.html").search("stockholm");
        page.awaitText(".failed", SENTENCE);
        assertEquals(5, page.all("#roll > .row").size());
        page.click("#roll > .row:first-child .ttl a");
        assertTrue(page.isShown("main.post"), "rows lead to pages on the file system too");
    }
}
