package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.ledger.Prints.posting;
import static dev.rolecall.catalog.ledger.Prints.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A posting that is gone became part of one that is there. */
class MergesTest {

    private final TreeMap<String, Identity> gone = new TreeMap<>();

    private MergesTest gone(String address, Prints posting) {
        gone.put(address, posting.identity());
        return this;
    }

    private Map<String, String> found(Prints... present) {
        return Merges.of(gone, Arrays.stream(present).map(Prints::identity).toList());
    }

    private static Arguments change(String name, UnaryOperator<Prints> change) {
        return Arguments.of(name, change);
    }

    @Test
    void findsThePostingThatHasItsWordsAndPlaces() {
        gone("a", posting("a.md").in("Oslo"));
        assertEquals(
                Map.of("a", "b.md"),
                found(
                        posting("c.md").in("Bergen"),
                        posting("b.md").in("Bergen", "Oslo").text(text(1, 57) + " " + text(2, 3))));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                change("a place is missing", each -> each.in("Bergen")),
                change("no place is stated", each -> each),
                change("another employer", each -> each.in("Oslo").company("Lumen")),
                change("another role", each -> each.in("Oslo").title("Smith")),
                change("another level", each -> each.in("Oslo").level("junior")),
                change("half of the words", each -> each.in("Oslo").text(text(1, 30) + " " + text(2, 30))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void others(String name, UnaryOperator<Prints> change) {
        gone("a", posting("a.md").in("Oslo").level("senior"));
        assertEquals(Map.of(), found(change.apply(posting("b.md"))));
    }

    @Test
    void takesTheOneThatIsMostAlike() {
        gone("a", posting("a.md"));
        assertEquals(Map.of("a", "c.md"), found(posting("b.md").text(text(1, 57) + " " + text(2, 3)), posting("c.md")));
    }

    @Test
    void findsTheOtherAddressOfAPostingInALedgerOfTheFirstVersion() {
        gone.put("a", new Identity("a.md", LastFacts.NONE, null));
        gone.put("b", new Identity("b.md", LastFacts.NONE, null));
        assertEquals(Map.of("a", "a.md"), found(posting("a.md")));
    }

    @Test
    void doesNotGoByTheSourceInALaterLedger() {
        gone("a", posting("a.md"));
        assertEquals(Map.of(), found(posting("a.md").title("Baker").text(text(2, 60))));
        gone.clear();
        assertEquals(Map.of(), found(posting("a.md")));
    }
}
