package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.pipeline.BuildRequest;
import dev.rolecall.pipeline.Progress;
import dev.rolecall.pipeline.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A roll of three pages. */
@BrowserTest
final class LargeRollTest {

    private static final String ROWS = "#roll > .row";
    private static final int POSTINGS = 120;

    private static SiteServer server;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        var content = Files.createDirectory(folder.resolve("content"));
        for (int i = 1; i <= POSTINGS; i++) {
            var level = i % 2 == 0 ? "Senior" : "Staff";
            var text = "# " + level + " Engineer " + i + "\n\nWe are looking for an engineer who knows Python.\n";
            Files.writeString(content.resolve("posting-" + i + ".md"), text);
        }
        var site = folder.resolve("site");
        var day = LocalDate.of(2026, 11, 20);
        var request = new BuildRequest(content, site, day, null, null, folder.resolve("cache"), null, false);
        new SiteBuild(request, Progress.SILENT).build();
        server = new SiteServer(site);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void showsTwentyRowsAndThenFiftyMore(Page page) {
        page.at(server).open("index.html").search("engineer").awaitText("h1", "120 of 120 roles");
        page.settle();
        assertEquals(20, page.all(ROWS).size());
        assertFalse(page.isShown("nav.pages"));
        page.click(".next button").settle();
        assertEquals(70, page.all(ROWS).size());
        assertEquals(page.all("#roll .ttl a").get(20), page.focused());
        page.click(".next button").settle();
        assertEquals(POSTINGS, page.all(ROWS).size());
        assertFalse(page.isShown(".next"));
    }

    @Test
    void bringsThePagesBack(Page page) {
        page.at(server).open("index.html").search("engineer").awaitText("h1", "120 of 120 roles");
        page.press(Keys.ESCAPE).awaitText("h1", "120 roles on the roll");
        assertTrue(page.isShown("nav.pages"));
        assertFalse(page.isShown(".next"));
    }

    @Test
    void leadsFromOtherPagesOfTheRollToTheFirst(Page page) {
        page.at(server).open("page/2/").click("[data-filter='level:staff']");
        page.awaitText("h1", "60 of 120 roles");
        assertTrue(page.url().endsWith("/index.html?level=staff"), page.url());
        page.open("page/2/").search("\"Engineer 77\"").press(Keys.ENTER);
        page.await("the one", () -> page.text(ROWS + ":first-child .ttl").endsWith("77"));
    }

    @Test
    void saysWhereTheListGoesOnWhenSearchDidNotLoad(Page page) {
        page.at(server)
                .withBroken(path -> path.startsWith("search/"))
                .open("index.html")
                .click("#q");
        page.awaitText(".failed", "Search did not load. The pages below hold the whole list. Retry");
    }
}
