package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Asks for the weight of one word in documents that differ in one thing. */
final class WeighingTest {

    @Test
    void countsATitleMoreThanAnythingElseAndTheTextLeast() {
        var weights = weights(
                Map.of(Field.TITLE, "java"),
                Map.of(Field.SKILL, "java"),
                Map.of(Field.COMPANY, "java"),
                Map.of(Field.PLACE, "java"),
                Map.of(Field.BODY, "java"));
        assertTrue(weights[0] > weights[1], "a title");
        assertTrue(weights[1] > weights[4] && weights[2] > weights[4] && weights[3] > weights[4], "the text");
    }

    @Test
    void countsMoreOftenMoreAndLongTextsLess() {
        var weights = weights(
                Map.of(Field.BODY, "java " + "tea ".repeat(20)),
                Map.of(Field.BODY, "java java " + "tea ".repeat(19)),
                Map.of(Field.BODY, "java " + "tea ".repeat(300)));
        assertTrue(weights[1] > weights[0], "more often");
        assertTrue(weights[2] < weights[0], "a long text");
    }

    @Test
    void addsUpFieldsAndStaysInItsSteps() {
        var all = Map.of(Field.TITLE, "java ".repeat(400), Field.SKILL, "java", Field.BODY, "java ".repeat(400));
        assertArrayEquals(new int[] {31}, weights(all));
        // Eight times one is 8 of 8 + 3: step 11 of the upper 16.
        assertArrayEquals(new int[] {27}, weights(Map.of(Field.TITLE, "java")));
    }

    @Test
    void keepsTextBelowNames() {
        var weights =
                weights(Map.of(Field.BODY, "java ".repeat(400)), Map.of(Field.PLACE, "java " + "tea ".repeat(400)));
        assertTrue(weights[0] < Weighing.HALF && weights[1] >= Weighing.HALF);
    }

    @SafeVarargs
    private static int[] weights(Map<Field, String>... documents) {
        var weighing = new Weighing(documents.length);
        var runs = new WordRuns(new MemorySpool(), WordRuns.BUDGET_BYTES);
        for (var i = 0; i < documents.length; i++) {
            var occurrences = new Occurrences();
            for (var field : List.of(Field.ALL)) {
                occurrences.add(field, documents[i].getOrDefault(field, ""));
            }
            weighing.add(i, occurrences);
            runs.add(i, occurrences);
        }
        var weights = new int[documents.length];
        var hit = new Hit();
        runs.merge((word, hits) -> hits.forEach((document, rest) -> {
            hit.read(rest);
            if (word.equals("java")) {
                weights[document] = weighing.step(document, hit);
            }
        }));
        return weights;
    }
}
