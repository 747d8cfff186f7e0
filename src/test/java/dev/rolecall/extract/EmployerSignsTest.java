package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmployerSignsTest {

    private static Passage words(String text) {
        return new Passage(text, 1, 0, SectionKind.INTRODUCTION, "");
    }

    private static EmployerSigns signs(String... text) {
        return new EmployerSigns(new PostingText(
                new PostingBuilder().lines(SectionKind.INTRODUCTION, text).build()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Miller and Sons, Inc;                 Miller and Sons, Inc
            You work for Larkfield Ltd today;     Larkfield Ltd
            bei der Lark & Feld GmbH in Bonn;     Lark & Feld GmbH
            Larkfield GmbH, Feldlerche KG;        Larkfield GmbH / Feldlerche KG
            a limited company;                    none
            Limited offer;                        none
            of larkfield Ltd;                     none
            Larkfield;                            none
            A B C D E F G Ltd;                    B C D E F G Ltd
            """)
    void areNamesBeforeALegalForm(String sentence, String expected) {
        var names = EmployerSigns.formed(words(sentence)).stream()
                .map(Passage::text)
                .collect(Collectors.joining(" / "));
        assertEquals(expected, names.isEmpty() ? "none" : names);
    }

    @Test
    void areFewInOneSentence() {
        assertEquals(
                20, EmployerSigns.formed(words("Larkfield AG ".repeat(100))).size());
    }

    @Test
    void areNoNamesLongerThanAny() {
        var name = "Lark" + "field".repeat(5);
        assertEquals(
                1, EmployerSigns.formed(words((name + " ").repeat(2) + "Ltd")).size());
        assertEquals(
                name + " " + name + " Ltd",
                EmployerSigns.formed(words((name + " ").repeat(4) + "Ltd"))
                        .get(0)
                        .text());
    }

    @Test
    void tellAFormedNameFromWordsThatHoldOne() {
        assertTrue(EmployerSigns.isFormed(words("Larkfield Ltd")));
        assertTrue(EmployerSigns.isFormed(words("Larkfield Ltd.")));
        assertFalse(EmployerSigns.isFormed(words("Larkfield Ltd today")));
        assertFalse(EmployerSigns.isFormed(words("the Larkfield Ltd")));
        assertFalse(EmployerSigns.isFormed(words("Larkfield")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Write to jobs@larkfield.org;          larkfield
            See www.larkfield.co.uk now;          larkfield
            See https://jobs.lark-field.de/apply; lark-field
            Write to jobs@gmail.com;              none
            We use larkfield.org;                 none
            """)
    void areHostsThatOneWritesTo(String sentence, String expected) {
        var hosts = String.join(" ", signs(sentence).hostNames());
        assertEquals(expected, hosts.isEmpty() ? "none" : hosts);
    }

    @Test
    void areTwentyHostsAtMost() {
        var text = IntStream.range(0, 30)
                .mapToObj(i -> "Write to a@lark" + i + ".org")
                .toArray(String[]::new);
        assertEquals(20, signs(text).hostNames().size());
        assertEquals(Set.of("lark0"), signs(text[0], text[0]).hostNames());
    }

    @Test
    void areReadInWhatSpeaksOfTheEmployerToo() {
        var posting = new PostingBuilder()
                .lines(SectionKind.COMPANY, "Write to jobs@larkfield.org")
                .build();
        assertEquals(Set.of("larkfield"), new EmployerSigns(new PostingText(posting)).hostNames());
    }

    @Test
    void compareHostsWithNamesByTheirLetters() {
        var signs = signs("Write to jobs@lark-field.org");
        assertTrue(signs.isHost("Lark & Field"));
        assertTrue(signs.isHost("LARKFIELD"));
        assertFalse(signs.isHost("Lark"));
        assertEquals("caféno1", EmployerSigns.letters("Café No. 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"We at Larkfield bake", "Larkfield", "It is Larkfield.", "Larkfield, that is us", "Larkfield."})
    void findWhereTheTextNamesAHost(String sentence) {
        assertEquals(
                List.of("Larkfield"),
                signs(sentence).mention("larkfield").stream().map(Passage::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"We at larkfield bake", "Larkfields bake", "Larkfield.org", "NewLarkfield", "Lark field"})
    void findNoOtherWordsForAHost(String sentence) {
        assertTrue(signs(sentence).mention("larkfield").isEmpty());
    }
}
