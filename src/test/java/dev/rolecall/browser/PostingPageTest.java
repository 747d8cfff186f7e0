package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

@BrowserTest
final class PostingPageTest {

    private static void open(Page page) {
        page.open("index.html").click("#roll .ttl a").await("the posting", () -> page.isShown(".facts .ln"));
    }

    @Test
    void previewsALineThatIsOutOfSight(Page page) {
        page.width(360);
        open(page);
        page.eval("document.querySelector('.facts .ln').focus()");
        page.await("the strip", () -> page.isShown(".peek"));
        var line = page.find(".facts .ln").getText().replaceAll("\\D", "");
        assertEquals(line, page.text(".peek b"));
        assertFalse(page.text(".peek mark").isBlank());
        assertEquals("true", page.find(".peek").getDomAttribute("aria-hidden"));
        page.press(Keys.ESCAPE);
        assertFalse(page.isShown(".peek"));
        assertEquals("a", page.focused().getTagName());
    }

    @Test
    void leadsFromAFactToItsWords(Page page) {
        open(page);
        page.click(".facts .ln");
        assertTrue(page.isShown("mark:target"));
    }

    @Test
    void copiesTheLink(Page page) {
        open(page);
        var words = page.text("[data-copy]");
        page.eval(
                "navigator.clipboard.writeText = async (text) => { window.copied = text; }"); // no clipboard without a
        // desktop
        page.click("[data-copy]").awaitText("[data-copy]", "Link copied").awaitText("[data-copy]", words);
        assertEquals(page.url(), page.eval("return window.copied"));
    }

    @Test
    void saysWhenTheLinkCannotBeCopied(Page page) {
        open(page);
        page.eval("navigator.clipboard.writeText = () => Promise.reject()");
        page.click("[data-copy]").awaitText("[data-copy]", "Copy failed: use the address bar");
    }

    @Test
    void closesAfterItsLastDay(Page page) {
        open(page);
        page.command(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of(
                        "source",
                        "document.addEventListener('readystatechange', () => {"
                                + "const main = document.querySelector('main.post');"
                                + "if (main && document.readyState === 'interactive' && location.hash === '#past') {"
                                + "main.dataset.validThrough = '2020-01-02'; } })"));
        page.open(page.url().replace(page.address(), "") + "?past#past");
        assertEquals("Closed 2 January 2020", page.text(".stat"));
        assertEquals("2020-01-02", page.find(".stat time").getDomAttribute("datetime"));
        assertFalse(page.isShown(".acts .btn"));
        assertEquals(
                "This role closed on 2 January 2020 and takes no applications. It stays on the roll for reference.",
                page.text(".gone"));
    }
}
