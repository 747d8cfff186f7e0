package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.ledger.Prints.posting;
import static dev.rolecall.catalog.ledger.Prints.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecognitionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Map<String, Ledger.Page> pages = new TreeMap<>();

    private RecognitionTest known(String address, Prints posting) {
        return known(address, Ledger.State.OPEN, posting);
    }

    private RecognitionTest known(String address, Ledger.State state, Prints posting) {
        pages.put(address, new Ledger.Posting(DAY, DAY, state, posting.identity()));
        return this;
    }

    private Map<String, String> found(Prints... content) {
        return new TreeMap<>(Recognition.of(
                Ledger.of(pages), Arrays.stream(content).map(Prints::identity).toList()));
    }

    @Test
    void knowsAFileWhoseTextAndTitleWereEdited() {
        known("a", posting("a.md").in("Bergen"));
        assertEquals(
                Map.of("a.md", "a"),
                found(posting("a.md")
                        .title("Senior Welder")
                        .text(text(1, 40) + " " + text(2, 20))
                        .in("Oslo")));
    }

    @Test
    void knowsAFileThatWasRenamed() {
        known("a", posting("a.md"));
        assertEquals(Map.of("b.md", "a"), found(posting("b.md")));
    }

    @Test
    void knowsFilesThatChangedNames() {
        known("a", posting("a.md")).known("b", posting("b.md").text(text(2, 60)));
        assertEquals(Map.of("a.md", "b", "b.md", "a"), found(posting("a.md").text(text(2, 60)), posting("b.md")));
    }

    @Test
    void knowsRecordsOfAFileThatLostItsFirst() {
        known("a", posting("f.csv").in("Bergen")).known("b", posting("f.csv#2").in("Oslo"));
        known("c", posting("f.csv#3").in("Molde"));
        assertEquals(
                Map.of("f.csv", "b", "f.csv#2", "c"),
                found(posting("f.csv").in("Oslo"), posting("f.csv#2").in("Molde")));
    }

    @Test
    void knowsAFileThatWasRenamedAndEdited() {
        known("a", posting("a.md").in("Bergen"));
        assertEquals(
                Map.of("b.md", "a"),
                found(posting("b.md").text(text(1, 50) + " " + text(2, 10)).in("Bergen")));
    }

    @Test
    void knowsAFileThatWasRenamedAndRetitled() {
        known("a", posting("a.md"));
        assertEquals(Map.of("b.md", "a"), found(posting("b.md").title("Pipe Welder")));
    }

    @Test
    void knowsTheEmployersNumber() {
        known("a", posting("a.md").number("R1"));
        assertEquals(
                Map.of("b.md", "a"), found(posting("b.md").text(text(3, 60)).number("R1")));
    }

    @Test
    void doesNotTakeOneRoleForAnother() {
        known("a", posting("a.md"));
        assertEquals(Map.of(), found(posting("b.md").title("Baker").text(text(3, 60))));
        assertEquals(Map.of(), found(posting("a.md").title("Baker").text(text(3, 60))));
    }

    @Test
    void doesNotTakeOneMarkOfManyForProof() {
        known("a", posting("a.md").apply("jobs"))
                .known("b", posting("b.md").title("Baker").apply("jobs"));
        assertEquals(
                Map.of(), found(posting("c.md").title("Smith").text(text(3, 60)).apply("jobs")));
    }

    @Test
    void doesNotTakeAnotherPlaceLevelNumberOrEmployerForAnEdit() {
        known("a", posting("a.md").in("Bergen").level("senior").number("R1"));
        assertEquals(Map.of(), found(posting("b.md").in("Oslo")));
        assertEquals(Map.of(), found(posting("b.md").level("junior")));
        assertEquals(Map.of(), found(posting("b.md").number("R2")));
        assertEquals(Map.of(), found(posting("b.md").company("Lumen")));
    }

    @Test
    void findsOneThatWasRemoved() {
        known("a", Ledger.State.REMOVED, posting("a.md"));
        assertEquals(Map.of("b.md", "a"), found(posting("b.md")));
    }

    @Test
    void prefersOneThatIsThereToOneThatWasRemoved() {
        known("a", Ledger.State.REMOVED, posting("a.md")).known("b", posting("b.md"));
        assertEquals(Map.of("b.md", "b"), found(posting("b.md")));
    }

    @Test
    void neverFindsOneTwice() {
        known("a", posting("a.md"));
        assertEquals(Map.of("b.md", "a"), found(posting("b.md"), posting("c.md")));
    }

    @Test
    void findsTheSameInAnyOrder() {
        var content = new ArrayList<Identity>();
        for (var i = 0; i < 40; i++) {
            var city = "City" + i % 5;
            known("postings/" + i + "/", posting("old/" + i + ".md").in(city).text(text(i % 4, 60)));
            content.add(posting("new/" + i + ".md")
                    .in(city)
                    .text(text(i % 4, 55) + " " + text(100 + i, 5))
                    .identity());
        }
        var first = Recognition.of(Ledger.of(pages), content);
        assertEquals(40, first.size());
        var shuffled = new ArrayList<>(content);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(first.size(), Recognition.of(Ledger.of(pages), shuffled).size());
        assertEquals(first, Recognition.of(Ledger.of(pages), List.copyOf(content)));
    }

    @Test
    void goesByTheSourceAloneInALedgerOfTheFirstVersion() {
        pages.put("a", new Ledger.Posting(DAY, DAY, Ledger.State.OPEN, new Identity("a.md", LastFacts.NONE, null)));
        assertEquals(Map.of("a.md", "a"), found(posting("a.md").title("Anything"), posting("b.md")));
    }
}
