package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0, 0x1B, 0x85, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF, 0xFFFB, 0xE0041
            })
    void takesAway(int codePoint) {
        assertEquals("Baker", Unseen.without("Bak" + Character.toString(codePoint) + "er"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bäcker", "👩‍🍳", "נגר", "می‌خواهم", "面包师"})
    void keepsWhatJoinsLettersAndEmoji(String text) {
        assertEquals(text, Unseen.without(text));
    }

    @Test
    void showsInsteadOfObeying() {
        assertEquals("a\uFFFDb", Unseen.visible("a\u009Db", 10));
    }

    @Test
    void cutsBetweenCharacters() {
        assertEquals("🍞…", Unseen.visible("🍞🍞", 1));
    }

    @Test
    void keepsTheMarksOfADirectionInATextAndDropsOverrides() {
        assertEquals("a\u200Fb c", Whitespace.collapse("a\u200F\u202Eb\u2066 c\uDB40\uDC41"));
    }
}
