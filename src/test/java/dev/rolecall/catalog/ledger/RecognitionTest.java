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
import java.util.Set;
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

    @Test
    void knowsTheAddressWhereItWasFound() {
        known("a", posting("a.md").found("board/1"));
        assertEquals(
                Map.of("b.md", "a"),
                found(posting("b.md").title("Welder").text(text(3, 60)).found("board/1")));
    }

    @Test
    void needsMoreThanAMark() {
        known("a", posting("a.md").number("R1"));
        assertEquals(
                Map.of(), found(posting("b.md").title("Baker").text(text(3, 60)).number("R1")));
        assertEquals(
                Map.of("b.md", "a"),
                found(posting("b.md")
                        .title("Baker")
                        .text(text(1, 40) + " " + text(3, 20))
                        .number("R1")));
        assertEquals(
                Map.of(),
                found(posting("b.md").text(text(3, 60)).company("Lumen").number("R1")));
    }

    @Test
    void takesTheMarkOfOnePostingOnly() {
        known("a", posting("a.md").number("R1"));
        assertEquals(
                Map.of(),
                found(
                        posting("b.md").text(text(3, 60)).number("R1"),
                        posting("c.md").text(text(4, 60)).number("R1")));
    }

    @Test
    void doesNotGoByWordsOfOneRoleThatAreMostlyNew() {
        known("a", posting("a.md"));
        assertEquals(Map.of(), found(posting("b.md").text(text(1, 15) + " " + text(3, 45))));
    }

    @Test
    void knowsTheFileOfOnePostingByATrace() {
        known("a", posting("a.md"));
        assertEquals(
                Map.of("a.md", "a"),
                found(posting("a.md").title("Baker").company("Lumen").text(text(1, 40) + " " + text(3, 20))));
        assertEquals(Map.of("a.md", "a"), found(posting("a.md").company("Lumen").text(text(3, 60))));
        assertEquals(
                Map.of(),
                found(posting("a.md")
                        .company("Lumen")
                        .level("junior")
                        .title("Baker")
                        .text(text(3, 60))));
    }

    @Test
    void knowsTheFileOfOnePostingByItsMark() {
        known("a", posting("a.md").apply("jobs"));
        assertEquals(
                Map.of("a.md", "a"),
                found(posting("a.md")
                        .title("Baker")
                        .company("Lumen")
                        .text(text(3, 60))
                        .apply("jobs")));
    }

    @Test
    void takesAtMostOneContradictionInAFileOfTheSameTitle() {
        known("a", posting("a.md").level("senior"));
        assertEquals(Map.of("a.md", "a"), found(posting("a.md").level("junior").text(text(3, 60))));
        assertEquals(
                Map.of(), found(posting("a.md").level("junior").company("Lumen").text(text(3, 60))));
    }

    @Test
    void needsHalfOfTheWordsInAFileOfSeveral() {
        known("a", posting("f.csv")).known("b", posting("f.csv#2").text(text(2, 60)));
        var second = posting("f.csv#2").text(text(2, 60));
        assertEquals(
                Map.of("f.csv", "a", "f.csv#2", "b"),
                found(posting("f.csv").company("Lumen").text(text(1, 55) + " " + text(3, 5)), second));
        assertEquals(
                Map.of("f.csv#2", "b"),
                found(posting("f.csv").company("Lumen").title("Baker").text(text(1, 55) + " " + text(3, 5)), second));
        assertEquals(
                Map.of("f.csv#2", "b"),
                found(posting("f.csv").company("Lumen").text(text(1, 20) + " " + text(3, 40)), second));
    }

    @Test
    void findsOneThatWasMergedWhenItStandsAlone() {
        pages.put("a", new Ledger.Moved(DAY, DAY, "b", posting("a.md").identity()));
        assertEquals(Map.of("a.md", "a"), found(posting("a.md").text(text(1, 55) + " " + text(3, 5))));
        assertEquals(Map.of("c.md", "a"), found(posting("c.md")));
        assertEquals(Map.of(), found(posting("c.md").text(text(1, 55) + " " + text(3, 5))));
    }

    @Test
    void doesNotFindAWayThatTheCuratorMade() {
        pages.put("a", new Ledger.Moved(DAY, DAY, "b", null));
        assertEquals(Map.of(), found(posting("a.md")));
    }

    @Test
    void treatsOneThatWasWithheldAsIfItWereThere() {
        known("a", Ledger.State.WITHHELD, posting("a.md"))
                .known("b", Ledger.State.REMOVED, posting("b.md").text(text(2, 60)));
        assertEquals(
                Map.of("a.md", "a"), found(posting("a.md").text(text(3, 60)).title("Welder")));
        assertEquals(
                Map.of("b.md", "b"), found(posting("b.md").text(text(3, 60)).title("Welder")));
        assertEquals(
                Map.of(), found(posting("b.md").text(text(3, 60)).title("Baker").company("Lumen")));
    }

    @Test
    void prefersTheFileOfTheSameName() {
        known("a", posting("x/one.md")).known("b", posting("x/two.md"));
        assertEquals(Map.of("x/two.txt", "b"), found(posting("x/two.txt").text(text(1, 57) + " " + text(3, 3))));
    }

    private Map<String, String> heirs(String merged, Ledger.State state, String... apart) {
        return heirs(merged, state, Unread.NONE, apart);
    }

    private Map<String, String> heirs(String merged, Ledger.State state, Unread unread, String... apart) {
        pages.put("a", new Ledger.Posting(DAY, DAY, state, posting("a.md").identity(), merged, null));
        pages.put(
                "b",
                new Ledger.Moved(
                        DAY, DAY, "a", posting("b.md").text(text(2, 60)).identity()));
        return Recognition.of(
                Ledger.of(pages), List.of(posting("b.md").text(text(2, 60)).identity()), Set.of(apart), unread);
    }

    @Test
    void givesAnAddressToThePartThatIsLeft() {
        assertEquals(Map.of("b.md", "a"), heirs("hash", Ledger.State.OPEN));
        assertEquals(Map.of("b.md", "a"), heirs("hash", Ledger.State.CLOSED));
        assertEquals(Map.of("b.md", "b"), heirs("hash", Ledger.State.REMOVED));
        assertEquals(Map.of("b.md", "b"), heirs(null, Ledger.State.OPEN));
        assertEquals(Map.of("b.md", "b"), heirs("hash", Ledger.State.OPEN, "b.md"));
        assertEquals(Map.of("b.md", "b"), heirs("hash", Ledger.State.OPEN, new Unread(Set.of("a.md"))));
    }
}
