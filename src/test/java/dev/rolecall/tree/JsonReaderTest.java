package dev.rolecall.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SourcePosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static JsonReader read(String text) {
        var reader = new JsonReader(text, offset -> new SourcePosition(1, offset + 1));
        reader.read();
        return reader;
    }

    @ParameterizedTest
    @CsvSource({
        "00, 0",
        "007, 7",
        "-08.50, -8.50",
        "00.5, 0.5",
        "+5, 5",
        "5., 5",
        "True, true",
        "False, false",
        "NaN, ''",
        "-Infinity, ''",
        "undefined, ''",
        "Not Specified, ''",
        "'''a word''', a word",
    })
    void mendsBareValues(String written, String meant) {
        var reader = read("{\"a\": " + written + " , \"b\": [" + written + "]}");
        assertTrue(reader.broken().isEmpty());
        assertEquals(meant, reader.values().get(0).get("a").text());
        assertEquals(meant, reader.values().get(0).get("b").items().get(0).text());
        assertEquals(written, reader.repairs().get(1).words());
        assertEquals(7, reader.repairs().get(0).at().column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1, b: 2}",
                "{\"a\": \"he said \"no\" to it\"}",
                "{\"a\": 'it's'}",
                "{\"a\": x}",
                "{\"a\": 00",
                "{\"a\": one, two}",
            })
    void leavesOtherFaults(String text) {
        assertTrue(read(text).broken().isPresent());
    }

    @Test
    void readsManyBareValuesInOnePass() {
        var reader = read("[" + "007,".repeat(100_000) + "1]");
        assertTrue(reader.repairs().size() <= 200);
    }
}
