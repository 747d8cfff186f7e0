package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.Given.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.Line;
import dev.rolecall.body.SectionKind;
import dev.rolecall.catalog.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static Fingerprint of(Given given) {
        return Fingerprint.of(given.posting());
    }

    @Test
    void hasNoMarksWhereNoneAreStated() {
        var print = of(posting("a.md"));
        assertNull(print.number());
        assertNull(print.found());
        assertNull(print.apply());
        assertFalse(print.sharesMark(print));
    }

    @Test
    void sharesEachMarkWithAnotherPosting() {
        assertTrue(of(posting("a.md").number("1")).sharesMark(of(posting("b.md").number("1"))));
        assertTrue(of(posting("a.md").found("https://a.example/"))
                .sharesMark(of(posting("b.md").found("https://a.example/"))));
        assertTrue(of(posting("a.md").apply("https://a.example/"))
                .sharesMark(of(posting("b.md").apply("https://a.example/"))));
        assertFalse(of(posting("a.md").number("1").found("https://a.example/").apply("https://a.example/"))
                .sharesMark(of(
                        posting("b.md").number("2").found("https://b.example/").apply("https://b.example/"))));
        assertFalse(of(posting("a.md").found("https://a.example/"))
                .sharesMark(of(posting("b.md").apply("https://a.example/"))));
    }

    @Test
    void knowsANumberByItsEmployer() {
        assertNotEquals(
                of(posting("a.md").number("1")).number(),
                of(posting("a.md").company("Lumen").number("1")).number());
        assertEquals(
                of(posting("a.md").number("1")).number(),
                of(posting("a.md").company("ACME").number("1")).number());
        assertNotEquals(
                of(posting("a.md").number("1")).number(),
                of(posting("a.md").company(null).number("1")).number());
    }

    @Test
    void signsTheTextWithoutTheFieldsOfTheListing() {
        var text = posting("a.md").text("You weld hulls.");
        assertEquals(Signature.of(List.of("You weld hulls.")), of(text).words());
        var entries = posting("a.md")
                .text("You weld hulls.")
                .section(SectionKind.LISTING, null, Line.Kind.ENTRY, "datePosted: 2026-11-20");
        assertEquals(of(text).words(), of(entries).words());
        assertNotEquals(of(text).digest(), of(entries).digest());
    }
}
