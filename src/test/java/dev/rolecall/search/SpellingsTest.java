package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class SpellingsTest {

    @Test
    void leavesOutShortWordsAndThoseThatNameNothing() throws IOException {
        var spellings = new Spellings();
        assertTrue(spellings.isEmpty());
        spellings.add("zoo", 2);
        spellings.add("ab", 5);
        spellings.add("text", 0);
        spellings.add("cook", 70);
        assertEquals(
                "{\"words\":[\"cook\",\"zoo\"],\"counts\":\"h #\"}",
                json(spellings).toString());
    }

    @Test
    void keepsTheMostFrequentWords() throws IOException {
        var spellings = new Spellings();
        for (var i = 0; i < Spellings.MAX + 100; i++) {
            spellings.add("word" + i, 1 + i % 2);
        }
        var words = IndexReader.texts(json(spellings).get("words"));
        assertEquals(Spellings.MAX, words.size());
        assertTrue(words.contains("word12099"));
        assertTrue(words.contains("word10"));
        assertTrue(!words.contains("word9998"));
        assertEquals(words.stream().sorted().toList(), words);
    }

    private static JsonNode json(Spellings spellings) throws IOException {
        return new ObjectMapper().readTree(Json.of(json -> {
            json.writeStartObject();
            spellings.write(json);
            json.writeEndObject();
        }));
    }
}
