package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SlugTest {

    @Test
    void joinsWordsByDashes() {
        assertEquals("staff-machine-learning-engineer", Slug.of("  Staff Machine--Learning Engineer! "));
    }

    @Test
    void speaksTheSignsThatTellNamesApart() {
        assertEquals("c-plus-plus", Slug.of("C++"));
        assertEquals("c-sharp", Slug.of("C#"));
        assertEquals("dot-net", Slug.of(".NET"));
        assertEquals("node-js", Slug.of("Node.js"));
        assertEquals("r-and-d", Slug.of("R&D"));
        assertEquals("c-c-plus-plus", Slug.of("C/C++"));
    }

    @Test
    void writesLettersWithMarksInAscii() {
        assertEquals("strasse-lodz-kobenhavn-istanbul", Slug.of("Straße Łódź København İstanbul"));
    }

    @Test
    void isEmptyForScriptsThatItCannotWrite() {
        assertEquals("", Slug.of("東京"));
        assertEquals("", Slug.of("---"));
    }

    @Test
    void cutsLongNamesAtAWord() {
        var slug = Slug.of("engineer ".repeat(30));
        assertTrue(slug.length() <= Slug.MAX_CHARS);
        assertTrue(slug.endsWith("engineer"));
    }
}
