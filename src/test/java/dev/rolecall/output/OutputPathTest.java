package dev.rolecall.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OutputPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "companies/acme/index.html", ".nojekyll", "search/0a1B/words-1.json"})
    void takesPathsOfASite(String path) {
        assertEquals(path, new OutputPath(path).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/index.html",
                "a//b",
                "a/",
                "../index.html",
                "a/../b",
                "a/..b/c",
                "a..b",
                ".hidden",
                "a/.git/config",
                "a/.nojekyll",
                "a.",
                "C:/a",
                "a\\b",
                "a b",
                "é",
                "a\0b",
                "companies/con/index.html",
                "nul",
                "lpt1.html",
                "-a"
            })
    void refusesAllElse(String path) {
        assertThrows(IllegalArgumentException.class, () -> new OutputPath(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000})
    void refusesLongParts(int length) {
        assertThrows(IllegalArgumentException.class, () -> new OutputPath("a/" + "b".repeat(length) + "/index.html"));
        assertEquals(104, new OutputPath("a/" + "b".repeat(100) + "/c").value().length());
    }
}
