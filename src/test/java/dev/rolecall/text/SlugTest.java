package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
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
    void isNoNameOfADevice() {
        assertEquals("con-1", Slug.of("CON"));
        assertEquals("lpt1-1", Slug.of("Lpt1"));
        assertEquals("console", Slug.of("Console"));
        assertTrue(Slug.isReserved("nul.tar.gz"));
    }

    /** Of any text: names that no file system changes, takes for something else, or refuses. */
    @Test
    void canBeAFolderEverywhere() {
        var random = new Random(20261120);
        for (var i = 0; i < 5_000; i++) {
            var text = random.ints(random.nextInt(120), 0, 0x30000)
                    .map(c -> random.nextBoolean() ? c % 128 : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            var slug = Slug.of(text);
            assertTrue(slug.matches("(?:[a-z0-9]+(?:-[a-z0-9]+)*+)?"), slug);
            assertTrue(slug.length() <= Slug.MAX_CHARS && !Slug.isReserved(slug), slug);
            assertEquals(slug, Slug.of(slug));
        }
    }

    @Test
    void cutsLongNamesAtAWord() {
        var slug = Slug.of("engineer ".repeat(30));
        assertTrue(slug.length() <= Slug.MAX_CHARS);
        assertTrue(slug.endsWith("engineer"));
    }
}
