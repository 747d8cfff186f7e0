package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rolecall.pipeline.BuildRequest;
import dev.rolecall.pipeline.Progress;
import dev.rolecall.pipeline.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
final class ThemeTest {

    @Test
    void goesToTheOppositeThenTheSystemsThenAuto(Page page) {
        page.open("index.html");
        var light = page.style("html", "background-color");
        page.click(".theme");
        assertEquals("Theme: dark", page.find(".theme").getDomAttribute("title"));
        assertNotEquals(light, page.style("html", "background-color"));
        page.click(".theme");
        assertEquals("Theme: light", page.find(".theme").getDomAttribute("title"));
        page.click(".theme");
        assertEquals("Theme: auto", page.find(".theme").getDomAttribute("title"));
    }

    @Test
    void isRememberedOnOtherPages(Page page) {
        page.open("index.html").click(".theme");
        var dark = page.style("html", "background-color");
        page.open("404.html");
        assertEquals(dark, page.style("html", "background-color"));
        assertEquals("Theme: dark", page.find(".theme").getDomAttribute("title"));
    }

    @Test
    void runsTheScriptsOfAnother(Page page, @TempDir Path folder) throws IOException {
        var words =
                Files.readString(Path.of("templates/assets/words.js")).replace("'No roles match'", "'Nothing at all'");
        Files.writeString(Files.createDirectories(folder.resolve("mine/assets")).resolve("words.js"), words);
        var site = folder.resolve("site");
        var request = new BuildRequest(
                Path.of("content"),
                site,
                LocalDate.EPOCH,
                null,
                folder.resolve("mine"),
                folder.resolve("cache"),
                null,
                false);
        new SiteBuild(request, Progress.SILENT).build();
        try (var server = new SiteServer(site)) {
            page.newTab().at(server).open("index.html").search("cobol").awaitText("h1", "Nothing at all");
            page.click(".theme");
            assertEquals("Theme: dark", page.find(".theme").getDomAttribute("title"));
            page.open("shortlist/index.html").await("the script", () -> page.isShown(".theme[title]"));
        }
    }

    @Test
    void followsTheSystemUntilThen(Page page) {
        page.open("index.html");
        var light = page.style("html", "background-color");
        page.media("screen", "dark");
        assertNotEquals(light, page.style("html", "background-color"));
    }
}
