package dev.rolecall.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardPainterTest {

    private static final CardPainter PAINTER = new CardPainter();

    @TempDir
    Path temporary;

    static List<Path> cases() throws IOException {
        return Golden.cases("card");
    }

    /** A case is a folder with what is said, {@code card.tsv}, and the image. */
    private static Card card(Path folder) throws IOException {
        var rows = Files.readAllLines(folder.resolve("card.tsv")).stream()
                .map(line -> line.split("\t", 2))
                .toList();
        return new Card(
                said(rows, "site"),
                has(rows, "status") ? new Card.Status(said(rows, "status"), said(rows, "day")) : null,
                said(rows, "title"),
                has(rows, "ours"),
                said(rows, "by"),
                rows.stream()
                        .filter(row -> row[0].equals("fact"))
                        .map(row -> row[1])
                        .toList());
    }

    private static boolean has(List<String[]> rows, String key) {
        return rows.stream().anyMatch(row -> row[0].equals(key));
    }

    private static String said(List<String[]> rows, String key) {
        return rows.stream()
                .filter(row -> row[0].equals(key))
                .map(row -> row[1])
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void paintsTheExpectedImage(Path folder) throws IOException {
        Files.write(temporary.resolve("card.png"), PAINTER.paint(card(folder)));
        Golden.assertTree(folder.resolve("expected"), temporary);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsEveryCaseInsideTheMargins(Path folder) throws IOException {
        assertInside(PAINTER.painted(card(folder)));
    }

    @Test
    void keepsHostileWordsInsideTheMargins() {
        for (var words : List.of(
                "W".repeat(10_000),
                "Wide ".repeat(2_000),
                "a".repeat(10_000) + "/" + "b".repeat(10_000),
                "ÁẤ".repeat(5_000),
                "e\u0301".repeat(10_000),
                "\u202e\u2066Ǻ\u0000".repeat(5_000),
                "- ".repeat(5_000),
                "ſ̣".repeat(10_000))) {
            var status = new Card.Status("Not shown", "30 September 2026");
            assertInside(PAINTER.painted(new Card(words, status, words, false, words, List.of(words, words, words))));
            assertInside(PAINTER.painted(new Card(words, null, words, true, words, List.of(words))));
        }
    }

    /** Some letters lean out a little on the left. */
    private static void assertInside(Canvas canvas) {
        for (var y = 0; y < CardPainter.HEIGHT; y++) {
            for (var x = 0; x < CardPainter.WIDTH; x++) {
                var colour = canvas.at(x, y);
                var isText = x > CardPainter.LEFT - 10 && x < CardPainter.RIGHT + 10 && y > 50 && y < 570;
                assertTrue(isText || colour == Ink.PAPER || colour == Ink.RULE, x + ", " + y);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Koch",
                "Łódź Škoda Ğ",
                "Ingénieur·e – “R&D”",
                "C++/C# Engineer (50–100 %) @ Acme",
                "Cafe\u0301",
                "Nhân viên kỹ thuật",
                "Ведущий",
                "Μηχανικός",
                "Nurse\u200b\u202e RN™",
                "₹ 5 – 10 €"
            })
    void drawsWhatItHasLettersFor(String title) {
        assertTrue(PAINTER.draws(titled(title, false)));
        assertTrue(PAINTER.draws(titled(title, true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \u200b", "ソフトウェア", "مهندس", "מהנדס", "Nurse 🚀", "x\u0336", "วิศวกร", "\ud83d"})
    void doesNotDrawWhatItHasNoLettersFor(String title) {
        assertFalse(PAINTER.draws(titled(title, false)));
    }

    private static Card titled(String title, boolean isOurs) {
        return new Card("Roll", null, title, isOurs, "", List.of());
    }

    @Test
    void leavesOutFactsThatItHasNoLettersFor() {
        var plain = new Card("Roll", null, "Cook", false, "", List.of("Oslo"));
        var more = new Card("ロール", null, "Cook", false, "東京", List.of("東京", "Oslo"));
        assertEquals(
                PAINTER.paint(new Card("", null, "Cook", false, "", plain.facts())).length, PAINTER.paint(more).length);
    }

    @ParameterizedTest
    @CsvSource({"'',Cook. Acme. Oslo", "Closed,Closed 1 May 2026. Cook. Acme. Oslo"})
    void saysTheSameInWords(String status, String words) {
        var closed = status.isEmpty() ? null : new Card.Status(status, "1 May 2026");
        assertEquals(words, new Card("Roll", closed, "Cook", false, "Acme", List.of("Oslo")).words());
    }
}
