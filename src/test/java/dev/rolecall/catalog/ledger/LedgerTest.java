package dev.rolecall.catalog.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.posting.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Ledger.Page LIST = new Ledger.Listing(DAY, DAY, false, null, null, "");

    @Test
    void forgetsAnAddressWithThoseBelowIt() {
        var ledger = Ledger.of(Map.of("", LIST, "skills/", LIST, "skills/java/", LIST, "companies/", LIST));
        assertEquals(Set.of("", "companies/"), ledger.without("skills/").pages().keySet());
        assertEquals(
                Set.of("skills/", "skills/java/", "companies/"),
                ledger.without("").pages().keySet());
        assertEquals(ledger, ledger.without("jobs/"));
    }

    @Test
    void knowsTheFirstDayOfWhatWasPublished() {
        var ledger = Ledger.of(Map.of("skills/", LIST));
        assertEquals(DAY, ledger.first("skills/", DAY.plusDays(1)));
        assertEquals(DAY.plusDays(1), ledger.first("jobs/", DAY.plusDays(1)));
        assertNull(ledger.at("jobs/"));
    }

    @Test
    void followsAChainThatIsAsLongAsTheLedger() {
        var ledger = Ledger.of(Map.of("a", new Ledger.Moved(DAY, DAY, "b", null)));
        assertEquals("b", ledger.resolved("a"));
        assertEquals("b", ledger.resolved("b"));
    }

    @Test
    void countsOpenAndClosedPostingsAsPresent() {
        assertTrue(Ledger.State.OPEN.isPresent());
        assertTrue(Ledger.State.CLOSED.isPresent());
        assertFalse(Ledger.State.REMOVED.isPresent());
        assertFalse(Ledger.State.WITHHELD.isPresent());
    }

    @Test
    void cutsNamesAndPlacesOfWhatIsGone() {
        var places = List.of("A", "B", "C", "D", "E", "F").stream()
                .map(city -> new Place(city, null, "NO"))
                .toList();
        var facts = new LastFacts("t".repeat(121), false, "c".repeat(119) + "😀", null, places, DAY, null);
        assertEquals("t".repeat(120), facts.title());
        assertEquals("c".repeat(119), facts.company());
        assertEquals(places.subList(0, 5), facts.places());
        assertEquals("t".repeat(80), facts.role());
        assertEquals(DAY, facts.closed(DAY).closed());
        assertEquals(places.subList(5, 6), facts.at(places.subList(5, 6)).places());
        assertEquals("t".repeat(120), new LastFacts("t".repeat(120), false, null, null, places, null, null).title());
        assertEquals("", LastFacts.NONE.role() + LastFacts.NONE.employer());
    }
}
