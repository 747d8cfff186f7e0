package dev.rolecall.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    private static final Type TYPE = Typeface.load("sans.ttf").size(10);

    /** In ten pixels a letter is about five wide. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cook | 100 | 1 | Cook",
                "Head Cook of the House | 60 | 3 | Head Cook/of the/House",
                "Head Cook of the House | 60 | 2 | Head Cook/of the …",
                "Head Cook of the House | 60 | 1 | Head …",
                "Donaudampfschifffahrt | 60 | 2 | Donaudamp/fschifffahrt",
                "Koch-und-Kellnerin | 60 | 2 | Koch-und-/Kellnerin",
                "Head Cook | 1 | 3 | H/e/a …"
            })
    void breaksBetweenWords(String text, int width, int most, String lines) {
        assertEquals(
                lines,
                String.join(
                        "/", Lines.of(text, TYPE, new Lines.Room(width, most)).lines()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head Cook of the House | 105 | 2 | Head Cook/of the House",
                "Head Cook | 100 | 2 | Head Cook",
                "Head Cook of the House | 60 | 2 | Head Cook/of the …"
            })
    void evensLinesOut(String text, int width, int most, String lines) {
        assertEquals(
                lines,
                String.join(
                        "/", Lines.even(text, TYPE, new Lines.Room(width, most)).lines()));
    }
}
