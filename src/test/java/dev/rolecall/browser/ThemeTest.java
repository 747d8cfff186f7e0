package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

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
    void followsTheSystemUntilThen(Page page) {
        page.open("index.html");
        var light = page.style("html", "background-color");
        page.media("screen", "dark");
        assertNotEquals(light, page.style("html", "background-color"));
    }
}
