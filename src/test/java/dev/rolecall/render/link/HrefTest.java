package dev.rolecall.render.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HrefTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', index.html, ./",
                "'', skills/python/, skills/python/index.html, ./",
                "skills/python/, '', ../../index.html, ../../",
                "skills/python/, skills/python/, index.html, ../../",
                "skills/python/, skills/, ../index.html, ../../",
                "skills/python/, skills/java/, ../java/index.html, ../../",
                "skills/python/page/2/, skills/python/, ../../index.html, ../../../../",
                "postings/a/, locations/us/ny/, ../../locations/us/ny/index.html, ../../"
            })
    void findsTheWay(String from, String to, String expected, String root) {
        assertEquals(expected, Href.from(from).page(to));
        assertEquals(root, Href.from(from).root());
    }

    @ParameterizedTest
    @CsvSource({"/roll/, skills/, /roll/skills/index.html", "/, '', /index.html"})
    void beginsAtTheRootWhereThePageHasNoPlace(String root, String to, String expected) {
        assertEquals(expected, Href.fixed(root).page(to));
    }

    @ParameterizedTest
    @CsvSource("skills")
    void refusesAFile(String file) {
        assertThrows(IllegalArgumentException.class, () -> Href.from(file));
    }
}
