package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.ledger.Prints.posting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.posting.Place;
import java.time.LocalDate;
import java.util.List;
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
    void writesEachFieldThatIsStated() {
        var facts = new LastFacts(
                "Welder", true, "Acme", "senior", List.of(new Place("Bergen", null, "NO")), DAY, DAY.plusDays(9));
        var print = new Fingerprint("h", "w".repeat(43), "n", "f", "a");
        var posting = new Ledger.Posting(
                DAY, DAY.plusDays(1), Ledger.State.OPEN, new Identity("a.md#2", facts, print), "m", DAY.plusDays(5));
        var line = """
                "postings/a/":{"is":"open","first":"2026-11-20","changed":"2026-11-21","source":"a.md#2",\
                "title":"Welder","supplied":true,"company":"Acme","level":"senior","places":[["Bergen",null,"NO"]],\
                "posted":"2026-11-20","closed":"2026-11-29","hash":"h","words":"%s","number":"n","found":"f",\
                "apply":"a","merged":"m","withheld":"2026-11-25"}""".formatted("w".repeat(43));
        var text = LedgerJson.write(Ledger.of(Map.of("postings/a/", posting)));
        assertEquals("{\"version\":2,\"addresses\":{\n" + line + "\n}}\n", text);
        assertEquals(posting, LedgerJson.parse(text).orElseThrow().at("postings/a/"));
    }

    @Test
    void leavesOutWhatIsNotStated() {
        var print = new Fingerprint("h", "", null, null, null);
        var ledger = Ledger.of(Map.of(
                "postings/a/",
                new Ledger.Posting(DAY, DAY, Ledger.State.WITHHELD, new Identity("a.md", LastFacts.NONE, print)),
                "skills/",
                new Ledger.Listing(DAY, DAY, false, null, null, "")));
        assertEquals("""
                {"version":2,"addresses":{
                "postings/a/":{"is":"withheld","first":"2026-11-20","changed":"2026-11-20","source":"a.md","hash":"h"},
                "skills/":{"is":"list","first":"2026-11-20","changed":"2026-11-20"}
                }}
                """, LedgerJson.write(ledger));
        assertEquals(Optional.of(ledger), LedgerJson.parse(LedgerJson.write(ledger)));
    }

    @Test
    void isOneAddressALineInTheirOrder() {
        var list = new Ledger.Listing(DAY, DAY, false, null, null, "");
        var text = LedgerJson.write(Ledger.of(Map.of("b/", list, "a/", list, "", list)));
        var addresses =
                text.lines().skip(1).map(line -> line.replaceAll(":.*", "")).toList();
        assertEquals(List.of("\"\"", "\"a/\"", "\"b/\"", "}}"), addresses);
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
