package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reader does with a page, and sees of it. Each test gets a fresh one: wide, light, nothing remembered. */
final class Page {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(25);

    private final ChromeDriver driver;
    private SiteServer server;

    Page(ChromeDriver driver, SiteServer server) {
        this.driver = driver;
        this.server = server;
        server.fail(path -> false);
        command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        width(1280);
        media("screen", "light");
        driver.get(server.address() + "404.html");
        eval("localStorage.clear()");
        driver.manage().logs().get(LogType.BROWSER);
    }

    ChromeDriver driver() {
        return driver;
    }

    String address() {
        return server.address();
    }

    /** From now on looks at another site. */
    Page at(SiteServer other) {
        server = other;
        server.fail(path -> false);
        return this;
    }

    /** Opens a path of the site. */
    Page open(String path) {
        driver.get(server.address() + path);
        return this;
    }

    /** Opens a path of the site from the file system. */
    Page openFile(String path) {
        driver.get(server.folder().resolve(path).toUri().toString());
        return this;
    }

    /** From now on the server answers these paths with an error. */
    Page withBroken(Predicate<String> paths) {
        server.fail(paths);
        return this;
    }

    /** A window of this width in CSS pixels; narrower than any real window may be. */
    Page width(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** A medium, {@code screen} or {@code print}, and a colour scheme. */
    Page media(String medium, String scheme) {
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        command("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(feature)));
        return this;
    }

    /** From the next page on, no script of a page runs. */
    Page withoutScript() {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    Object command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The texts a reader sees; what is hidden has none. */
    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    String text(String selector) {
        return find(selector).getText();
    }

    boolean isShown(String selector) {
        return all(selector).stream().anyMatch(WebElement::isDisplayed);
    }

    Page click(String selector) {
        find(selector).click();
        return this;
    }

    /** Clicks where an element lies; Selenium takes what stands in a closed group for hidden, even where it is not. */
    Page point(String selector) {
        new Actions(driver).moveToElement(find(selector)).click().perform();
        return this;
    }

    /** Types into the search field, which must be on screen. */
    Page search(String words) {
        var field = find("#q");
        field.clear();
        field.sendKeys(words);
        return this;
    }

    /** Presses keys wherever the focus is. */
    Page press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Page pressWithControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
        return this;
    }

    /** Goes on in a new tab, with a history of its own: that of a browser holds 50 addresses of all tests. */
    Page newTab() {
        var old = driver.getWindowHandle();
        var tab = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        driver.switchTo().window(old).close();
        driver.switchTo().window(tab);
        return this;
    }

    Page back() {
        driver.navigate().back();
        return this;
    }

    Page reload() {
        driver.navigate().refresh();
        return this;
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object eval(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** How a style is computed. */
    String style(String selector, String property) {
        return find(selector).getCssValue(property);
    }

    String url() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Waits until the first element that fits has this text. */
    Page awaitText(String selector, String text) {
        return await(selector + " says " + text, () -> text.equals(text(selector)));
    }

    /** Waits until the search has answered. */
    Page settle() {
        return await("the answer", () -> true);
    }

    /** Waits until something holds and the search has drawn the whole of its answer, whose heading comes first. */
    Page await(String what, Condition condition) {
        new WebDriverWait(driver, PATIENCE, POLL)
                .withMessage(() -> what + "; the heading says " + texts("h1"))
                .ignoring(StaleElementReferenceException.class)
                .until(unused -> condition.holds() && all("#roll[aria-busy]").isEmpty());
        return this;
    }

    /** What a test waits for. */
    @FunctionalInterface
    interface Condition {

        boolean holds();
    }

    /** Fails if the browser had anything to complain about since the page was made. */
    void assertQuiet() {
        var messages = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() > Level.FINE.intValue())
                .map(LogEntry::getMessage)
                .toList();
        assertEquals(List.of(), messages);
    }
}
