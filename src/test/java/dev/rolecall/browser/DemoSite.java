package dev.rolecall.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The site that browser tests look at: the reference site of the repository, which another test keeps up to date. */
final class DemoSite {

    private DemoSite() {}

    /** Its folder; {@code -Drolecall.site} names another one. */
    static Path folder() {
        var folder = Path.of(System.getProperty("rolecall.site", "site")).toAbsolutePath();
        assertTrue(Files.isRegularFile(folder.resolve("index.html")), "no site in " + folder);
        return folder;
    }
}
