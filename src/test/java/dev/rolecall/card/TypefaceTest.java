package dev.rolecall.card;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

    @ParameterizedTest
    @ValueSource(strings = {"sans.ttf", "sans-bold.ttf", "serif-bold.ttf"})
    void hasTheLettersOfEurope(String font) {
        var face = Typeface.load(font);
        for (var range : new int[][] {
            {0x20, 0x7e}, {0xae, 0x148}, {0x14a, 0x17f}, {0x3b1, 0x3ce}, {0x400, 0x45f}, {0x1ea0, 0x1ef9}
        }) {
            IntStream.rangeClosed(range[0], range[1])
                    .forEach(letter -> assertTrue(face.covers(Character.toString(letter)), "U+" + letter));
        }
        assertTrue(face.covers("‘’“”„–—…•·™€₹₽−×½"));
        assertFalse(face.covers("\u0000"));
        assertFalse(face.covers("日"));
        assertFalse(face.covers("😀"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sans.ttf", "sans-bold.ttf", "serif-bold.ttf"})
    void setsSomePairsCloser(String font) {
        var type = Typeface.load(font).size(50);
        assertTrue(type.width("AV") < type.width("A") + type.width("V") - 1);
        assertTrue(type.width("Te") < type.width("T") + type.width("e") - 1);
    }
}
