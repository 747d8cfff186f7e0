package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {

    /** Letters that lose a stroke, which is no accent to Unicode. */
    private static final String STROKED = "øØłŁđĐı";

    @Test
    void takesTheAccentOffEveryLatinLetter() {
        for (var c = 0; c < 0x2000; c++) {
            var letter = (char) c;
            if (STROKED.indexOf(letter) < 0 && (c < 0x250 || c >= 0x1E00 && c < 0x1F00)) {
                var bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0);
                assertEquals(Character.toLowerCase(bare), Folding.of(letter), () -> "U+" + Integer.toHexString(letter));
            }
        }
    }

    @Test
    void takesTheStrokeOffSomeLetters() {
        assertEquals("oollddi", Folding.of(STROKED));
    }
}
