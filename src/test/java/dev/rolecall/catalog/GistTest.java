package dev.rolecall.catalog;

import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GistTest {

    private static final String TELLING = "You will weld the hulls of the boats that we build.";

    private static String gist(Given given) {
        return Gist.of(given.posting().body());
    }

    private static Given lines(SectionKind kind, String... texts) {
        return posting("a.md").section(kind, null, texts);
    }

    private static String[] repeated(int count, String last) {
        return Stream.concat(Stream.generate(() -> "Hulls.").limit(count), Stream.of(last))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/catalog/gists.tsv", delimiter = '\t', numLinesToSkip = 1, quoteCharacter = '\0')
    void takesTheFirstSentenceThatSpeaksOfTheRole(String text, String expected) {
        assertEquals(expected, gist(lines(SectionKind.OTHER, text.split(" / "))));
    }

    @Test
    void looksForItWhereTheRoleIsTold() {
        for (var kind : new SectionKind[] {SectionKind.INTRODUCTION, SectionKind.RESPONSIBILITIES, SectionKind.OTHER}) {
            assertEquals(TELLING, gist(lines(SectionKind.PAY, "Good pay.").section(kind, null, TELLING)), kind.name());
        }
        assertEquals(
                "Good pay.", gist(lines(SectionKind.PAY, "Good pay.").section(SectionKind.COMPANY, null, TELLING)));
    }

    @Test
    void takesTheFirstDutyWhereNoSentenceTells() {
        assertEquals(
                "Weld hulls.", gist(lines(SectionKind.COMPANY, "We are Acme.").text("Weld hulls.", "Weld decks.")));
    }

    @Test
    void takesTheFirstLineWhereThereAreNoDuties() {
        assertEquals(
                "We are Acme.",
                gist(posting("a.md")
                        .section(SectionKind.OTHER, null, Line.Kind.ENTRY, "place: Oslo")
                        .section(SectionKind.LISTING, null, "Full time")
                        .section(SectionKind.COMPANY, null, "We are Acme.")));
    }

    @Test
    void isEmptyWhereThereIsNothingButListingData() {
        assertEquals("", gist(lines(SectionKind.LISTING, "Full time")));
    }

    @Test
    void looksAtSoManyLines() {
        assertEquals(TELLING, gist(lines(SectionKind.OTHER, repeated(39, TELLING))));
        assertEquals("Hulls.", gist(lines(SectionKind.OTHER, repeated(40, TELLING))));
    }

    @Test
    void cutsALongSentenceAtAWord() {
        var words = new String[60];
        Arrays.fill(words, "hulls,");
        var gist = gist(lines(SectionKind.OTHER, "You will weld " + String.join(" ", words)));
        assertTrue(gist.endsWith("hulls …"), gist);
        assertEquals(154, gist.length());
        assertEquals("w".repeat(160), gist(lines(SectionKind.OTHER, "w".repeat(160))));
    }

    @Test
    void cutsAWordThatIsTooLongBetweenCharacters() {
        assertEquals("w".repeat(158) + " …", gist(lines(SectionKind.OTHER, "w".repeat(161))));
        assertEquals(
                "a ".repeat(40) + "w".repeat(78) + " …",
                gist(lines(SectionKind.OTHER, "a ".repeat(40) + "w".repeat(90))));
        assertEquals("a ".repeat(41).strip() + " …", gist(lines(SectionKind.OTHER, "a ".repeat(41) + "w".repeat(90))));
        assertEquals("w".repeat(157) + " …", gist(lines(SectionKind.OTHER, "w".repeat(157) + "😀😀😀")));
    }
}
