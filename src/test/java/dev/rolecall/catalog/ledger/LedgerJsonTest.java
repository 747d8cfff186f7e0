package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.ledger.Prints.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerJsonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void readsWhatItWrites() {
        var identity = posting("a.md").in("Bergen", "Oslo").number("R1").identity();
        var closed = new Identity(identity.source(), identity.facts().closed(DAY), identity.fingerprint());
        var ledger = Ledger.of(Map.of(
                "", new Ledger.Listing(DAY, DAY, false, null, null, "abc"),
                "skills/cobol/", new Ledger.Listing(DAY, DAY.plusDays(1), true, "COBOL", "Languages", ""),
                "postings/a/", new Ledger.Posting(DAY, DAY, Ledger.State.CLOSED, closed),
                "postings/b/", new Ledger.Moved(DAY, DAY, "postings/a/", null),
                "postings/c/", new Ledger.Moved(DAY, DAY, "postings/a/", identity),
                "postings/d/",
                        new Ledger.Posting(DAY, DAY, Ledger.State.REMOVED, new Identity("d", LastFacts.NONE, null))));
        var text = LedgerJson.write(ledger);
        assertEquals(Optional.of(ledger), LedgerJson.parse(text));
        assertEquals(ledger.pages().size() + 2, text.lines().count());
    }

    @Test
    void readsTheFirstVersion() {
        var ledger = LedgerJson.parse("{\"version\": 1, \"addresses\": {\"\": {\"first\": \"2026-11-20\"},"
                        + " \"postings/a/\": {\"first\": \"2026-11-20\", \"source\": \"a.md\"}}}")
                .orElseThrow();
        assertTrue(ledger.at("") instanceof Ledger.Listing);
        assertTrue(ledger.at("postings/a/") instanceof Ledger.Posting posting
                && posting.identity().source().equals("a.md"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"version\": 3, \"addresses\": {}}",
                "{\"version\": 2, \"addresses\": {\"a/\": {\"is\": \"sold\", \"first\": \"2026-11-20\"}}}",
                "{\"version\": 2, \"addresses\": {\"a/\": {\"is\": \"list\", \"first\": \"soon\"}}}",
                "{\"version\": 2, \"addresses\": {\"a/\": {\"is\": \"moved\", \"first\": \"2026-11-20\", \"changed\":"
                        + " \"2026-11-20\"}}}"
            })
    void refusesWhatItDoesNotKnow(String text) {
        assertEquals(Optional.empty(), LedgerJson.parse(text));
    }

    @Test
    void followsWaysAndEndsInACircle() {
        var ledger = Ledger.of(Map.of(
                "a", new Ledger.Moved(DAY, DAY, "b", null),
                "b", new Ledger.Moved(DAY, DAY, "c", null),
                "x", new Ledger.Moved(DAY, DAY, "y", null),
                "y", new Ledger.Moved(DAY, DAY, "x", null)));
        assertEquals("c", ledger.resolved("a"));
        assertEquals("x", ledger.resolved("x"));
    }
}
