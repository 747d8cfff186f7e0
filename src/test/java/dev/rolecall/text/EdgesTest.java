package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~* Location: ~, Location",
                "Location, Location",
                "~2. Über uns (m/w)~, ~2. Über uns (m/w~",
                "~½ day…~, ~½ day~",
                "~🦄 𝒜 🦄~, 𝒜",
                "~ -- ~, ~~",
                "~~, ~~"
            })
    void leavesOutTheSignsAround(String text, String expected) {
        assertEquals(expected, Edges.bare(text));
    }

    @Test
    void keepsTheClosingSignsNamed() {
        assertEquals("About (us)", Edges.bare("## About (us):", ")"));
        assertEquals("", Edges.bare("##", ")"));
    }
}
