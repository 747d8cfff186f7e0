package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LineIndexTest {

    @Test
    void countsLinesAndColumnsFromOne() {
        var lines = new LineIndex("ab\n\ncd");
        assertEquals(3, lines.lines());
        assertEquals(1, lines.line(2));
        assertEquals(2, lines.line(3));
        assertEquals(3, lines.line(5));
        assertEquals(2, lines.column(5));
        assertEquals("cd", lines.words(3));
    }

    @Test
    void countsCodePoints() {
        var lines = new LineIndex("x\n🌎🌎b");
        assertEquals(3, lines.column(6));
    }
}
