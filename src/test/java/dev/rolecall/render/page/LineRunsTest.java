package dev.rolecall.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Quote;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.render.view.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LineRunsTest {

    private static final SourcePosition AT = new SourcePosition(1, 1);

    @Test
    void leavesPlainWordsAlone() {
        assertEquals("one two", shown(line(text("one two"))));
    }

    @Test
    void wrapsMarkedWords() {
        assertEquals("one {a two} three", shown(line(text("one two three")), mark(4, 7, "a")));
    }

    @Test
    void nestsMarksInsideMarks() {
        assertEquals("{a one {b two}}", shown(line(text("one two")), mark(4, 7, "b"), mark(0, 7, "a")));
    }

    @Test
    void keepsBothNamesOfTheSameWords() {
        assertEquals("{a {b one}} two", shown(line(text("one two")), mark(0, 3, "a"), mark(0, 3, "b")));
    }

    @Test
    void splitsMarksThatOverlap() {
        assertEquals(
                "{a one {b two}}{null  three}", shown(line(text("one two three")), mark(0, 7, "a"), mark(4, 13, "b")));
    }

    @Test
    void marksWordsAcrossPieces() {
        var line = line(text("in "), new Inline.Emphasis("New York", AT), text(" City"));
        assertEquals("in {a <New York> City}", shown(line, mark(3, 16, "a")));
        assertEquals("in <New {a York}>{null  City}", shown(line, mark(7, 16, "a")));
    }

    @Test
    void endsMarksAtTheEndOfTheLine() {
        assertEquals("one {a two}", shown(line(text("one two")), mark(4, 99, "a")));
    }

    @Test
    void boundsTheDepth() {
        var marks = new ArrayList<Marks.Mark>();
        for (var i = 0; i < 1_000; i++) {
            marks.add(mark(0, 3, "m" + i));
        }
        assertEquals(
                "one",
                LineRuns.of(line(text("one")), marks).stream()
                        .map(LineRunsTest::words)
                        .collect(Collectors.joining()));
    }

    private static String shown(Line line, Marks.Mark... marks) {
        return LineRuns.of(line, List.of(marks)).stream()
                .map(LineRunsTest::shown)
                .collect(Collectors.joining());
    }

    private static String shown(Run run) {
        var inner = run.runs().stream().map(LineRunsTest::shown).collect(Collectors.joining());
        return switch (run.kind()) {
            case TEXT -> run.text();
            case MARK -> "{" + run.target() + " " + inner + "}";
            case EMPHASIS, CODE, LINK -> "<" + inner + ">";
        };
    }

    private static String words(Run run) {
        return run.text() + run.runs().stream().map(LineRunsTest::words).collect(Collectors.joining());
    }

    private static Marks.Mark mark(int start, int end, String id) {
        return new Marks.Mark(new Quote(1, start, end), id);
    }

    private static Line line(Inline... pieces) {
        return new Line(1, Line.Kind.PARAGRAPH, 0, List.of(pieces));
    }

    private static Inline text(String words) {
        return new Inline.Text(words, AT);
    }
}
