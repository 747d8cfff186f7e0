package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmployerLineTest {

    private final EmployerLine lines = new EmployerLine(
            "Kestrel DB"::equals, "Lisbon"::equals, Set.of("Leeds", "Ely", "Leeds, remote)")::contains);

    private static PostingBuilder titled() {
        return new PostingBuilder().field(FieldKey.TITLE, Origin.HEADER, "Teacher of Maths");
    }

    /** The name and what stands behind it, with a bar between them. */
    private String read(PostingBuilder posting) {
        return lines.in(new PostingText(posting.build()))
                .map(parts -> parts.name().text() + "|" + parts.rest().text())
                .orElse("none");
    }

    private String read(String... text) {
        return read(titled().lines(SectionKind.INTRODUCTION, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Greenfield Academy;               Greenfield Academy|
            Greenfield Academy, by the river; Greenfield Academy|by the river
            Larkfield, Leeds;                 Larkfield|Leeds
            Larkfield - Leeds;                Larkfield|Leeds
            Larkfield – Leeds;                Larkfield|Leeds
            Larkfield | Leeds;                Larkfield|Leeds
            Larkfield·Leeds;                  Larkfield|Leeds
            eBirds, Leeds;                    eBirds|Leeds
            3Birds, Leeds;                    3Birds|Leeds
            Lark & Sons, Leeds;               Lark & Sons|Leeds
            The Lark of the Field, Leeds;     The Lark of the Field|Leeds
            The Larks, Leeds;                 The Larks|Leeds
            A B C D E F G, Leeds;             none
            Bo C D E F G H, Leeds;            Bo C D E F G H|Leeds
            Bo C D E F G H I, Leeds;          none
            Larkfield;                        none
            Lark Field;                       none
            Das Larkfield, Leeds;             Das Larkfield|Leeds
            Das Team, Leeds;                  none
            Larkfield, Ely;                   none
            Larkfield, York;                  none
            larkfield, Leeds;                 none
            Larkfield bakes, Leeds;           none
            &Larkfield, Leeds;                none
            L, Leeds;                         none
            77, Leeds;                        none
            Lisbon, Leeds;                    none
            Kestrel DB, Leeds;                Kestrel DB|Leeds
            Night Baker, Leeds;               none
            Remote, Leeds;                    none
            Our Larks, Leeds;                 none
            The Team, Leeds;                  none
            The, Leeds;                       none
            """)
    void isANameThatShowsWhatItIsOrStandsBeforeATown(String line, String expected) {
        assertEquals(expected, read(line));
    }

    @Test
    void opensABracketOnlyWhereItClosesTheLine() {
        assertEquals("Larkfield|Leeds, remote)", read("Larkfield (Leeds, remote)"));
        assertEquals("none", read("Larkfield (Leeds) bakery"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Larkfield;       You bake at Larkfield.;            Larkfield|
            Larkfield;       You bake (Larkfield) bread.;       Larkfield|
            Larkfield;       Bread of Larkfield;                Larkfield|
            Larkfield Ovens; Larkfield Ovens bakes.;            Larkfield Ovens|
            Larkfield;       Larkfield bakes.;                  none
            Larkfield;       You bake at Larkfields.;           none
            Larkfield;       You bake at NewLarkfield today.;   none
            Larkfield;       You bake at larkfield.;            none
            """)
    void isANameThatComesBackInTheText(String line, String text, String expected) {
        assertEquals(expected, read(line, text));
    }

    @Test
    void standsAboveATownInALineOfItsOwn() {
        var knowing = new EmployerLine(words -> false, "Leeds"::equals, "Leeds"::equals);
        var above = titled().lines(SectionKind.INTRODUCTION, "Larkfield", "Leeds");
        var apart = titled().lines(SectionKind.INTRODUCTION, "Larkfield", "You bake", "Leeds");
        assertEquals(
                Optional.of("Leeds"),
                knowing.in(new PostingText(above.build()))
                        .map(parts -> parts.rest().text()));
        assertEquals(Optional.empty(), knowing.in(new PostingText(apart.build())));
    }

    @Test
    void isAmongTheFirstThree() {
        assertEquals("Larkfield|Leeds", read("Apply now", "Full-time", "Larkfield, Leeds"));
        assertEquals("none", read("Apply now", "Full-time", "Day shift", "Larkfield, Leeds"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"We bake.", "Why us?", "Bake!", "Place:", "Bread;"})
    void isNotBelowASentence(String sentence) {
        assertEquals("none", read(sentence, "Larkfield, Leeds"));
    }

    @Test
    void isNotBelowALongLine() {
        assertEquals("Larkfield|Leeds", read("x".repeat(110), "Larkfield, Leeds"));
        assertEquals("none", read("x".repeat(111), "Larkfield, Leeds"));
    }

    @Test
    void isNotBelowAHeading() {
        assertEquals("none", read(titled().section(SectionKind.INTRODUCTION, "Who", "Larkfield, Leeds")));
        assertEquals("none", read(titled().lines(SectionKind.REQUIREMENTS, "Larkfield, Leeds")));
    }

    @Test
    void mayHaveBeenTakenForAPlace() {
        assertEquals(
                "Larkfield Academy|Leeds",
                read(titled().field(FieldKey.LOCATION, Origin.HEADER, "Larkfield Academy, Leeds")));
        assertEquals("none", read(titled().field(FieldKey.LOCATION, Origin.LABELLED, "Larkfield Academy, Leeds")));
    }

    @Test
    void standsUnderATitleOnly() {
        assertEquals("none", read(untitled()));
        assertEquals("none", read(untitled().field(FieldKey.TITLE, Origin.LABELLED, "Teacher")));
    }

    private static PostingBuilder untitled() {
        return new PostingBuilder().lines(SectionKind.INTRODUCTION, "Greenfield Academy, Leeds");
    }
}
