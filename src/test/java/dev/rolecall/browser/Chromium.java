package dev.rolecall.browser;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** One headless Chromium and one server of the demonstration site, for all browser tests of a run. */
final class Chromium implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

    /** Named outright, so that Selenium does not go looking for a driver on the network. */
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));

    /** What runs for all tests. */
    private record Session(ChromeDriver driver, SiteServer server) implements AutoCloseable {

        @Override
        public void close() {
            driver.quit();
            server.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        var missing = BROWSERS.stream().noneMatch(Files::isExecutable) || !Files.isExecutable(DRIVER);
        if (missing && isRequired()) {
            throw new IllegalStateException("ROLECALL_BROWSER is required, but there is no Chromium with its driver.");
        }
        if (missing) {
            abort("There is no Chromium with its driver (Debian: chromium, chromium-driver).");
        }
    }

    private static boolean isRequired() {
        var property = System.getProperty("ROLECALL_BROWSER", "");
        return "required".equals(property) || "required".equals(System.getenv("ROLECALL_BROWSER"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(NAMESPACE);
        var session = store.computeIfAbsent(Session.class, type -> start(), Session.class);
        return new Page(Objects.requireNonNull(session).driver(), session.server());
    }

    private static Session start() {
        try {
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            return new Session(new ChromeDriver(service, options()), new SiteServer(DemoSite.folder()));
        } catch (IOException e) {
            throw new IllegalStateException("The site cannot be served.", e);
        }
    }

    private static ChromeOptions options() throws IOException {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        BROWSERS.stream().filter(Files::isExecutable).findFirst().ifPresent(path -> options.setBinary(path.toFile()));
        options.setCapability("goog:loggingPrefs", logs);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory("rolecall-chromium"));
    }
}
