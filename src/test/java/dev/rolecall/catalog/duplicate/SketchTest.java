package dev.rolecall.catalog.duplicate;

import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rolecall.body.SectionKind;
import dev.rolecall.catalog.Given;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static Sketch of(Given given) {
        return Sketch.of(given.posting().body());
    }

    @Test
    void isTheSameForTheSameLinesInAnotherOrder() {
        var one = of(posting("a").text(words("a", 0, 30), words("b", 0, 30)));
        var other = of(posting("b").text(words("b", 0, 30), words("a", 0, 30)));
        assertEquals(one.words(), other.words());
        assertEquals(56, one.size());
        assertArrayEquals(one.minima(), other.minima());
        assertArrayEquals(one.lines(), other.lines());
        assertEquals(32, one.minima().length);
    }

    @Test
    void keepsTheLinesOfTheRole() {
        var sketch = of(posting("a")
                .text("weld hulls", "weld decks")
                .section(SectionKind.COMPANY, null, "We are Acme, the yard"));
        assertEquals(2, sketch.lines().length);
        assertEquals(5, sketch.size());
        var none = of(posting("a").section(SectionKind.COMPANY, null, "We are Acme"));
        assertEquals(0, none.minima().length);
        assertEquals(0, none.lines().length);
    }

    @Test
    void tellsWhetherWordsSpeakOfTheRole() {
        assertNotEquals(
                of(posting("a").text("weld hulls")).words(),
                of(posting("a").section(SectionKind.COMPANY, null, "weld hulls"))
                        .words());
    }

    @Test
    void keepsSoManyLines() {
        var texts = IntStream.range(0, 300).mapToObj(i -> "line " + i).toArray(String[]::new);
        assertEquals(256, of(posting("a").text(texts)).lines().length);
        var lines = of(posting("a").text(Arrays.copyOf(texts, 256))).lines();
        assertEquals(256, lines.length);
        assertEquals(lines.length, Arrays.stream(lines).distinct().count());
        assertArrayEquals(Arrays.stream(lines).sorted().toArray(), lines);
    }

    @Test
    void findsTheNearestSketchesFirst() {
        var bands = new Bands();
        var texts = List.of(
                words("w", 30, 90), words("other", 0, 60), words("w", 0, 60), words("w", 2, 62), words("w", 0, 60));
        for (var i = 0; i < texts.size(); i++) {
            bands.add(i, of(posting("a").text(texts.get(i))));
        }
        var near = bands.near(of(posting("b").text(words("w", 0, 60))));
        assertEquals(List.of(2, 4, 3), near.subList(0, 3));
        assertEquals(List.of(), bands.near(of(posting("b").text(words("new", 0, 60)))));
    }

    @Test
    void looksAtSoManyOfABand() {
        var bands = new Bands();
        var sketch = of(posting("a").text(words("w", 0, 60)));
        for (var i = 0; i < 30; i++) {
            bands.add(i, sketch);
        }
        assertEquals(IntStream.range(0, 24).boxed().toList(), bands.near(sketch));
    }
}
