package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LineWrapTest {

    @Test
    void seesAMargin() {
        assertTrue(LineWrap.isWrapped(List.of(
                "We bake bread before the town wakes up. You would lead",
                "the night shift, which starts at three, and teach two",
                "apprentices.")));
    }

    @Test
    void seesLinesThatSomeoneEnded() {
        assertFalse(LineWrap.isWrapped(List.of("Machine Learning", "Generative AI")));
        assertFalse(LineWrap.isWrapped(
                List.of("The posting text, shown exactly as published by the company.", "What you will do")));
    }
}
