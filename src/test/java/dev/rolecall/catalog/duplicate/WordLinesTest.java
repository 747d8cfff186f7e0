package dev.rolecall.catalog.duplicate;

import static dev.rolecall.catalog.Given.posting;
import static dev.rolecall.catalog.Given.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import dev.rolecall.catalog.Given;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLinesTest {

    private static List<WordLines.Shingled> lines(Given given) {
        return WordLines.of(given.posting().body());
    }

    private static WordLines.Shingled line(String text) {
        return lines(posting("a").text(text)).get(0);
    }

    @ParameterizedTest
    @CsvSource({"one, 1", "one two, 1", "one two three, 1", "one two three four, 2", "a b c d e f, 4"})
    void hasAShingleForEachThreeWords(String text, int shingles) {
        assertEquals(shingles, line(text).shingles().length);
    }

    @Test
    void knowsALineByItsWords() {
        assertEquals(line("You WELD, hulls.").hash(), line("you weld hulls").hash());
        assertNotEquals(line("you weld hulls").hash(), line("hulls weld you").hash());
        var one = line("a b c d").shingles();
        assertEquals(one[1], line("b c d").shingles()[0]);
        assertEquals(2, Arrays.stream(one).distinct().count());
    }

    @Test
    void leavesOutFieldsAndLinesWithoutWords() {
        assertEquals(
                1,
                lines(posting("a")
                                .text("weld", "--")
                                .section(SectionKind.LISTING, null, Line.Kind.ENTRY, "place: Oslo"))
                        .size());
    }

    @Test
    void knowsWhichSectionsSpeakOfTheRole() {
        var ofTheRole = Arrays.stream(SectionKind.values())
                .filter(kind ->
                        lines(posting("a").section(kind, null, "weld")).get(0).isOfRole())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKind.class)));
        assertEquals(
                EnumSet.of(
                        SectionKind.INTRODUCTION,
                        SectionKind.RESPONSIBILITIES,
                        SectionKind.REQUIREMENTS,
                        SectionKind.PREFERRED,
                        SectionKind.SKILLS,
                        SectionKind.OTHER),
                ofTheRole);
    }

    @Test
    void looksAtSoMuchOfAPosting() {
        assertEquals(2, lines(posting("a").text(words("w", 0, 8_193), "weld")).size());
        assertEquals(1, lines(posting("a").text(words("w", 0, 8_194), "weld")).size());
        assertEquals(0, lines(posting("a").text(words("w", 0, 8_195), "weld")).size());
    }
}
