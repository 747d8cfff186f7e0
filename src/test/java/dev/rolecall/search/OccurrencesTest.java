package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class OccurrencesTest {

    @Test
    void leavesGapsBetweenLinesAndFields() {
        var occurrences = new Occurrences();
        occurrences.add(Field.TITLE, "Data Engineer");
        occurrences.add(Field.BODY, "engineer\nat sea");
        assertEquals(Map.of("data", "[0]", "engineer", "[1, 3]", "at", "[5]", "sea", "[6]"), positions(occurrences));
        assertEquals(2, occurrences.length(Field.TITLE));
        assertEquals(3, occurrences.length(Field.BODY));
        assertEquals(0, occurrences.length(Field.SKILL));
    }

    @Test
    void countsPairsOfATitleBesideItsWords() {
        var occurrences = new Occurrences();
        occurrences.addTitle(List.of("data", "platform", "engineer"));
        assertEquals(
                Map.of(
                        "data",
                        "[0]",
                        "data platform",
                        "[0]",
                        "platform",
                        "[1]",
                        "platform engineer",
                        "[1]",
                        "engineer",
                        "[2]"),
                positions(occurrences));
        assertEquals(3, occurrences.length(Field.TITLE));
    }

    @Test
    void takesOtherNamesOfATitleForNoLongerOne() {
        var occurrences = new Occurrences();
        occurrences.addTitle(List.of("cook"));
        occurrences.addOtherTitle(List.of("line", "chef"));
        assertEquals(Map.of("cook", "[0]", "line", "[2]", "line chef", "[2]", "chef", "[3]"), positions(occurrences));
        assertEquals(1, occurrences.length(Field.TITLE));
        assertEquals(1, occurrences.length(Field.CALLED));
    }

    @Test
    void addsNoWordOfANameThatIsMeantAsAWhole() {
        var occurrences = new Occurrences();
        occurrences.addWhole(Field.PLACE, List.of("dach"));
        occurrences.addWhole(Field.PLACE, List.of("tri", "state", "area"));
        assertEquals(Map.of("dach", "[0]", "tri state", "[2]", "state area", "[3]"), positions(occurrences));
        assertEquals(0, occurrences.length(Field.PLACE));
    }

    @Test
    void countsWhatIsStressedAgainWhereItStands() {
        var occurrences = new Occurrences();
        occurrences.add(Field.SKILL, "Java");
        occurrences.stress(Field.SKILL, "Java");
        occurrences.forEach((token, word) -> assertEquals(2, word.count(Field.SKILL)));
        assertEquals(Map.of("java", "[0]"), positions(occurrences));
        assertEquals(1, occurrences.length(Field.SKILL));
    }

    @Test
    void keepsSomeOfManyPositions() {
        var occurrences = new Occurrences();
        occurrences.add(Field.BODY, "spam ".repeat(10_000));
        occurrences.forEach((token, word) -> {
            assertEquals(10_000, word.count(Field.BODY));
            assertEquals(500, word.size());
        });
    }

    private static Map<String, String> positions(Occurrences occurrences) {
        var positions = new TreeMap<String, String>();
        occurrences.forEach((token, word) -> {
            var list = new int[word.size()];
            java.util.Arrays.setAll(list, word::position);
            positions.put(token, java.util.Arrays.toString(list));
        });
        return positions;
    }
}
