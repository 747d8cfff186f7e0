package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PartCutterTest {

    @Test
    void cutsBeforeTheLimitAndLeavesLongRowsAlone() {
        assertEquals(List.of("0 [a, b]", "1 [c]", "2 [d, e]"), cut(10, "a4", "b6", "c99", "d1", "e1"));
        assertEquals(List.of(), cut(10));
    }

    private static List<String> cut(int maxBytes, String... rows) {
        var parts = new ArrayList<String>();
        var cutter = new PartCutter<String>(maxBytes, (number, part) -> parts.add(number + " " + part));
        for (var row : rows) {
            cutter.add(row.substring(0, 1), Integer.parseInt(row.substring(1)), row.substring(0, 1));
        }
        cutter.finish();
        return parts;
    }

    @ParameterizedTest
    @CsvSource({
        "engagement, engine, engi",
        "a, b, b",
        "java, javascript, javas",
        "c, c#, c#",
        "京\uD840\uDC00, 京\uD840\uDC01, 京\uD840\uDC01",
        "京都, 京\uD840\uDC01, 京\uD840\uDC01"
    })
    void bordersAreShortAndWholeCodePoints(String last, String key, String border) {
        assertEquals(border, PartCutter.border(last, key));
    }
}
