package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolecall.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A build where the locale of the system knows no letter beyond ASCII. */
class OtherLocaleTest {

    private static final String PAGE = "postings/acme-kasemeisterin/index.html";

    @TempDir
    Path temporary;

    private record Ended(int status, String said) {}

    private Ended build(String locale) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "build",
                        "content",
                        "--as-of",
                        "2026-11-20")
                .directory(temporary.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        var process = builder.start();
        try (var out = process.inputReader()) {
            var said = String.join("\n", out.lines().toList());
            return new Ended(process.waitFor(), said);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void namesWhatItCannotReadAndKeepsItsPage() throws IOException, InterruptedException {
        assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this locale cannot write the name either");
        var content = Files.createDirectory(temporary.resolve("content"));
        Files.writeString(content.resolve("käse.md"), "# Käsemeisterin\n\nCompany: Acme\n\nYou make cheese.\n");
        Files.writeString(content.resolve("baker.md"), "# Baker\n\nCompany: Acme\n\nYou bake bread.\n");
        var first = build("C.UTF-8");
        assertEquals(0, first.status(), first.said());
        var page = temporary.resolve("site").resolve(PAGE);
        var before = Files.readAllBytes(page);

        var second = build("C");
        assertEquals(1, second.status(), second.said());
        assertTrue(second.said().contains("[file-misnamed]"), second.said());
        assertTrue(second.said().contains("LC_ALL=C.UTF-8"), second.said());
        assertArrayEquals(before, Files.readAllBytes(page));
        assertTrue(Files.readString(temporary.resolve("site/index.html")).contains("Baker"));
    }
}
