package dev.rolecall.catalog.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DangerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final SourceLocation AT = new SourceLocation("b.md.facts.yaml", 2, 3, 4);

    private static Ledger.Posting posting(String title, Ledger.State state) {
        var facts = new LastFacts(title, false, null, null, List.of(), null, null);
        return new Ledger.Posting(DAY, DAY, state, new Identity("a.md", facts, null));
    }

    @Test
    void forbidsToPublish() {
        var lost = Danger.lost("a/", posting(null, Ledger.State.OPEN), "why");
        var other = Diagnostic.error("permalink-taken", AT, "Another one.", null);
        assertTrue(Danger.isOne(Danger.ledgerMissing("site", "No ledger.")));
        assertTrue(Danger.isOne(Danger.ledgerFound("site")));
        assertTrue(Danger.isIn(List.of(other, lost)));
        assertFalse(Danger.isIn(List.of(other, other)));
        assertTrue(lost.isError());
    }

    @Test
    void namesTheAddressAndTheWayToGiveItUp() {
        var lost = Danger.lost("postings/a/", posting("Welder", Ledger.State.WITHHELD), "why");
        assertEquals("postings/a/", lost.location().toString());
        assertEquals(
                "This address was published and would have no page: it is the posting a.md, “Welder” (withheld), and"
                        + " why.",
                lost.message());
        assertEquals(
                "Build with the version of Rolecall that published it, or give the address up with `--forget"
                        + " postings/a/`.",
                lost.help());
    }

    @Test
    void namesThePlaceThatClaimsAnAddress() {
        var reused = Danger.reused("postings/a/", new Ledger.Moved(DAY, DAY, "postings/b/", null), AT);
        assertEquals(AT, reused.location());
        assertEquals(
                "This `permalink` would give a published address another meaning: postings/a/ is a way to"
                        + " postings/b/.",
                reused.message());
        assertEquals(
                "Choose another permalink, or give the old meaning up with `--forget postings/a/`.", reused.help());
    }

    @Test
    void tellsHowToSayThatNothingWasPublished() {
        assertEquals("No ledger.", Danger.ledgerMissing("site", "No ledger.").message());
        assertEquals("site", Danger.ledgerFound("site").location().path());
    }
}
