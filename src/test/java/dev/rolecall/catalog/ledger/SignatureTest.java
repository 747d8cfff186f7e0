package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.ledger.Prints.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static double likeness(String one, String other) {
        return Signature.likeness(Signature.of(List.of(one)), Signature.of(List.of(other)));
    }

    @Test
    void isTheSameForTheSameWords() {
        assertEquals(1, likeness("You WELD pipes, and plates.", "you weld: pipes and plates"));
        assertEquals(Signature.CHARS, Signature.of(List.of("weld")).length());
    }

    @Test
    void estimatesHowMuchIsShared() {
        var before = text(1, 300);
        assertEquals(0.74, likeness(before, text(1, 255) + " " + text(2, 45)), 0.2);
        assertEquals(0.33, likeness(before, text(1, 150) + " " + text(2, 150)), 0.2);
        assertTrue(likeness(before, text(2, 300)) < 0.1);
    }

    @Test
    void takesLinesTogether() {
        assertEquals(Signature.of(List.of("one two", "three")), Signature.of(List.of("one two three")));
    }

    @Test
    void readsScriptsWithoutSpaces() {
        assertTrue(likeness("溶接工を募集しています。経験者歓迎。", "溶接工を募集しています。未経験者歓迎。") > 0.5);
    }

    @Test
    void isEmptyWithoutWords() {
        assertEquals("", Signature.of(List.of(" -- ", "")));
        assertEquals(0, Signature.likeness("", ""));
        assertEquals(0, Signature.likeness("not one of ours", "not one of ours"));
    }
}
