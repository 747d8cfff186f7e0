package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

@BrowserTest
final class RollTest {

    private static final String ROWS = "#roll > .row";
    private static final String STAFF = "[data-filter='level:staff']";
    private static final String CHIPS = ".chips:not(.offers) li";
    private static final String CLOSED = "[data-filter='status:closed']";

    @Test
    void findsAPostingByWordsOfItsText(Page page) {
        page.open("index.html").search("personalization stockholm");
        page.awaitText("h1", "1 of 5 roles");
        assertEquals(1, page.all(ROWS).size());
        assertEquals("Stockholm", page.text(".c-place bdi"));
        page.settle();
        assertTrue(page.url().endsWith("?q=personalization+stockholm"), page.url());
    }

    @Test
    void findsWhileTyping(Page page) {
        page.open("index.html").search("stockh");
        page.awaitText("h1", "1 of 5 roles");
    }

    @Test
    void waitsForTheSecondLetterOfAWord(Page page) {
        page.open("index.html");
        var before = rows(page);
        page.search("k").await("chips", () -> page.isShown(".chips")).settle();
        assertEquals("5 roles on the roll", page.text("h1"));
        assertEquals(before, rows(page));
        page.search("kz").awaitText("h1", "No roles match");
    }

    @Test
    void returnsToTheListThePageCameWith(Page page) {
        page.open("index.html");
        var before = rows(page);
        page.search("tensorflow").await("fewer rows", () -> page.all(ROWS).size() < 5);
        page.press(Keys.ESCAPE).awaitText("h1", "5 roles on the roll");
        assertEquals(before, rows(page));
        assertFalse(page.isShown(".chips"));
    }

    @Test
    void buildsTheRowsThatTheSiteWrote(Page page) {
        page.open("index.html");
        var written = rows(page);
        page.open("index.html?level=staff&level=not-stated").await("chips", () -> page.isShown(".chips"));
        assertEquals(written, rows(page));
    }

    /** The rows as people and machines read them: without white space between elements, and without hidden empty ones. */
    private static Object rows(Page page) {
        return page.eval("""
                return [...document.querySelectorAll('#roll > .row')].map((row) =>
                  row.outerHTML.replace(/<(span|small)[^>]* hidden=""><\\/\\1>/g, '').replace(/\\s+/g, ' ').replace(/> /g, '>').replace(/ </g, '<'))""");
    }

    @Test
    void showsWhatAFilterCounts(Page page) {
        page.open("index.html");
        var count = page.text(STAFF + " .n");
        page.click(STAFF).awaitText("h1", count + " of 5 roles").settle();
        assertEquals(Integer.parseInt(count), page.all(ROWS).size());
        assertEquals("true", page.find(STAFF).getDomAttribute("aria-current"));
        assertEquals(count, page.text(STAFF + " .n"));
        assertTrue(page.url().endsWith("index.html?level=staff"), page.url());
    }

    @Test
    void countsEveryFilterAsItTurnsOut(Page page) {
        page.open("index.html").click(STAFF).await("chips", () -> page.isShown(".chips"));
        for (var filter : page.all("a[data-filter]")) {
            var key = filter.getDomAttribute("data-filter");
            if (!key.startsWith("level:")) {
                var count = filter.findElement(By.className("n")).getText();
                filter.click();
                page.settle();
                assertEquals(Integer.parseInt(count), page.all(ROWS).size(), key);
                filter.click();
                page.settle();
            }
        }
    }

    @Test
    void takesAllSkillsAndAnyLevel(Page page) {
        page.open("index.html?level=staff&level=not-stated&skill=python");
        page.await("chips", () -> page.all(CHIPS).size() == 4);
        assertEquals(
                page.text("[data-filter='skill:python'] .n"),
                String.valueOf(page.all(ROWS).size()));
    }

    @Test
    void restoresTheStateOnReloadAndBack(Page page) {
        page.open("index.html")
                .click(STAFF)
                .await("one chip", () -> page.all(CHIPS).size() == 2);
        page.click(CLOSED).await("two chips", () -> page.all(CHIPS).size() == 3);
        page.reload().await("two chips again", () -> page.all(CHIPS).size() == 3);
        page.back().await("one chip again", () -> page.all(CHIPS).size() == 2);
        page.back().awaitText("h1", "5 roles on the roll");
        assertEquals(List.of(), page.all("[data-filter][aria-current]"));
    }

    @Test
    void removesChipsAndMovesTheFocus(Page page) {
        page.open("index.html?level=staff&status=open&q=spotify");
        page.await("three chips", () -> page.all(CHIPS).size() == 4);
        page.click(".chips [data-drop='q']").settle();
        assertEquals("level:staff", page.focused().getDomAttribute("data-drop"));
        assertEquals("", page.find("#q").getDomProperty("value"));
        page.click(".chips [data-drop='status:open']").settle();
        assertEquals("q", page.focused().getDomAttribute("id"));
        page.click(".chips [data-drop='all']").awaitText("h1", "5 roles on the roll");
    }

    @Test
    void offersOnlyLooseningsThatGiveResults(Page page) {
        page.open("index.html?q=cobol&level=staff").awaitText("h1", "No roles match");
        assertEquals("“cobol” with Staff", page.text(".head .sub"));
        assertEquals("Nothing on the roll mentions cobol with Staff. Loosen one thing:", page.text(".empty p"));
        assertEquals(2, page.all(".empty li").size());
        var offered = page.text(".empty li:first-child .n");
        page.click(".empty li:first-child a");
        page.awaitText("h1", offered.replace(" roles", "").replace(" role", "") + " of 5 roles");
        assertFalse(page.isShown(".empty"));
    }

    @Test
    void announcesTheResultPolitely(Page page) {
        page.open("index.html").click(STAFF);
        page.await(
                "the announcement",
                () -> page.find("#said").getDomProperty("textContent").endsWith(" of 5 roles"));
        assertEquals("status", page.find("#said").getDomAttribute("role"));
    }

    @Test
    void sorts(Page page) {
        page.open("index.html").click("#sort option[value='pay']");
        page.await("the address", () -> page.url().endsWith("?sort=pay")).settle();
        assertTrue(page.text(ROWS + ":first-child .c-pay dd").startsWith("$205,800"));
        page.click("#sort option[value='title']")
                .await("the address", () -> page.url().endsWith("?sort=title"));
        page.settle();
        assertTrue(page.text(ROWS + ":first-child .ttl").startsWith("["), "brackets do not count");
    }

    @Test
    void sortsByWhatFitsBestWhereWordsAreAskedFor(Page page) {
        page.open("index.html?q=stockholm").awaitText("h1", "1 of 5 roles");
        assertEquals("best", page.find("#sort").getDomProperty("value"));
        page.click(".chips [data-drop='q']").awaitText("h1", "5 roles on the roll");
        assertEquals("new", page.find("#sort").getDomProperty("value"));
    }

    @Test
    void leavesOutWhatHasAValue(Page page) {
        page.open("index.html").click(CLOSED).awaitText("h1", "1 of 5 roles");
        page.point("[data-filter='-status:closed']")
                .awaitText("h1", "4 of 5 roles")
                .settle();
        assertTrue(page.url().endsWith("index.html?not=status:closed"), page.url());
        assertEquals("true", page.find("[data-filter='-status:closed']").getDomAttribute("aria-pressed"));
        assertEquals("1", page.text(CLOSED + " .n"));
        assertEquals("Remove Not Status Closed", page.text(".chips a").replaceAll("\\s+", " "));
        assertEquals(0, page.all(ROWS + ".closed").size());
        page.reload().awaitText("h1", "4 of 5 roles").click(".chips [data-drop='-status:closed']");
        page.awaitText("h1", "5 roles on the roll");
    }

    @Test
    void leavesOutByKeyboard(Page page) {
        page.open("index.html").eval("document.querySelector(\"[data-filter='status:closed']\").focus()");
        page.press(Keys.TAB);
        assertEquals("Leave out Closed", page.focused().getAccessibleName());
        page.press(Keys.SPACE).awaitText("h1", "4 of 5 roles");
    }

    @Test
    void readsPhrasesAndWordsToLeaveOut(Page page) {
        page.open("index.html").search("\"machine learning engineer\" -stockholm ");
        page.awaitText("h1", "4 of 5 roles").settle();
        assertFalse(page.text("#roll").contains("Stockholm"));
        page.search("\"engineer learning machine\"").awaitText("h1", "No roles match");
    }

    @Test
    void mendsTypingErrorsAndSaysSo(Page page) {
        page.open("index.html").search("stokcholm ").awaitText("h1", "1 of 5 roles");
        assertEquals("Showing results for stockholm.", page.text(".notice"));
        page.press(Keys.ESCAPE).awaitText("h1", "5 roles on the roll");
        assertFalse(page.isShown(".notice"));
    }

    @Test
    void showsThoseWithTheMostWordsWhereNoneHasAll(Page page) {
        page.open("index.html").search("stockholm cobol ").awaitText("h1", "1 of 5 roles");
        assertEquals("No role has all of “stockholm cobol”; these have 1 of 2.", page.text(".notice"));
    }

    @Test
    void offersFiltersThatWordsName(Page page) {
        page.open("index.html").search("staff python stockh");
        page.await("offers", () -> page.all(".offers a").size() == 4);
        assertEquals(List.of("Level Staff", "Skill Python", "Place Stockholm", "Place Stockholm County"), offers(page));
        page.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT);
        assertEquals("skill:python", page.focused().getDomAttribute("data-offer"));
        page.press(Keys.ENTER).await("the chip", () -> page.isShown(".chips [data-drop='skill:python']"));
        assertEquals("staff stockh ", page.find("#q").getDomProperty("value"));
        assertEquals("q", page.focused().getDomAttribute("id"));
        assertEquals(List.of("Level Staff"), offers(page));
    }

    private static List<String> offers(Page page) {
        return page.texts(".offers a").stream()
                .map(text -> text.replaceFirst("(?s).*Filter by\\s", "")
                        .replaceAll("\\s+", " ")
                        .strip())
                .toList();
    }

    @Test
    void marksTheWordsAndLeadsToThem(Page page) {
        page.open("index.html").search("staff ").await("marks", () -> page.isShown(".ttl mark"));
        assertEquals("Staff", page.text(".ttl mark"));
        assertTrue(page.find(".ttl a").getDomAttribute("href").endsWith("/index.html#find=staff"));
        page.click(".ttl a").await("the posting", () -> page.isShown("main.post"));
    }

    @Test
    void leadsToThePageOfASingleFilter(Page page) {
        page.open("index.html?level=staff&q=zebra").awaitText("h1", "No roles match");
        var target = page.find(".chips [data-drop='q']").getDomProperty("href");
        assertEquals(page.find(STAFF).getDomProperty("href"), target);
        page.click(".chips [data-drop='q']").settle();
        assertTrue(page.url().endsWith("index.html?level=staff"), page.url());
    }

    @Test
    void leavesModifiedClicksToTheBrowser(Page page) {
        page.open("index.html");
        var prevented = page.eval("""
                const link = document.querySelector("[data-filter='level:staff']");
                let prevented;
                window.addEventListener('click', (e) => { prevented = e.defaultPrevented; e.preventDefault(); }, { once: true });
                link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
                return prevented""");
        assertEquals(false, prevented);
    }

    @Test
    void foldsFiltersOnAPhone(Page page) {
        page.width(360).open("index.html");
        assertFalse(page.isShown(STAFF));
        page.click(".filters > summary");
        page.all(".fg > summary").get(1).click();
        page.click(STAFF).await("the chip", () -> page.isShown(".chips"));
        assertEquals("Filter (1)", page.text(".filters > summary"));
        assertTrue(page.text(".show a").matches("Show \\d roles?"));
        page.click(".show a");
        assertFalse(page.isShown(STAFF));
    }

    @Test
    void startsFromOtherPages(Page page) {
        page.open("404.html").search("stockholm").press(Keys.ENTER);
        page.awaitText("h1", "1 of 5 roles");
    }
}
