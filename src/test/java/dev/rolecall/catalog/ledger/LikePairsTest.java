package dev.rolecall.catalog.ledger;

import static dev.rolecall.catalog.ledger.Prints.posting;
import static dev.rolecall.catalog.ledger.Prints.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LikePairsTest {

    private final TreeMap<String, Identity> known = new TreeMap<>();

    private LikePairsTest known(String address, Prints posting) {
        known.put(address, posting.identity());
        return this;
    }

    private List<String> pairs(Prints... postings) {
        return new LikePairs(known)
                .with(Arrays.stream(postings).map(Prints::identity).toList()).stream()
                        .map(pair -> pair.address() + " " + pair.source())
                        .toList();
    }

    /** Of sixty words so many are new. */
    private static String renewed(int words) {
        return text(1, 60 - words) + " " + text(2, words);
    }

    @Test
    void halfOfTheWordsAreEnoughForOneRole() {
        known("a", posting("a.md"));
        assertEquals(List.of("a b.md"), pairs(posting("b.md").text(renewed(15))));
        assertEquals(List.of(), pairs(posting("b.md").text(renewed(40))));
    }

    @Test
    void almostAllWordsMustBeTheSameForAnother() {
        known("a", posting("a.md"));
        assertEquals(List.of("a b.md"), pairs(posting("b.md").title("Smith").text(renewed(1))));
        assertEquals(List.of(), pairs(posting("b.md").title("Smith").text(renewed(15))));
    }

    @Test
    void aFactThatContradictsForbidsIt() {
        known("a", posting("a.md").level("junior"));
        assertEquals(List.of(), pairs(posting("b.md").level("senior")));
    }

    @Test
    void anotherEmployerIsNotLookedAt() {
        known("a", posting("a.md"));
        assertEquals(List.of(), pairs(posting("b.md").company("Lumen")));
    }

    @Test
    void theMostAlikeGoFirst() {
        known("a", posting("a.md").text(renewed(15)));
        known("b", posting("b.md"));
        assertEquals(List.of("b c.md", "a c.md"), pairs(posting("c.md")));
    }

    @Test
    void ofEquallyAlikeTheSameNameGoesFirstThenTheAddressThenTheFile() {
        known("a", posting("x.md"));
        known("b", posting("z.txt"));
        assertEquals(List.of("b z.md", "a y.md", "a z.md", "b y.md"), pairs(posting("z.md"), posting("y.md")));
    }

    @Test
    void isFoundByAnyPlaceThatBothHave() {
        known("a", posting("a.md").in("Bergen", "Oslo"));
        var half = renewed(15);
        assertEquals(
                List.of("a b.md"), pairs(posting("b.md").in("Oslo", "Molde").text(half)));
    }

    @Test
    void looksAtSoManyOfARole() {
        var half = renewed(15);
        for (var i = 10; i < 26; i++) {
            known("k" + i, posting(i + ".md").text(text(i, 60)));
        }
        known("l", posting("l.md").text(half));
        assertEquals(List.of(), pairs(posting("b.md")));
        known.remove("k10");
        assertEquals(List.of("l b.md"), pairs(posting("b.md")));
    }
}
