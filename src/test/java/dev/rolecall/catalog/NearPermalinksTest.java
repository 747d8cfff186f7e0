package dev.rolecall.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPermalinksTest {

    private static final String WHERE = "Write the last part of the address of the posting's page, or `false`.";

    /** {@code -} where none is near. */
    @ParameterizedTest
    @CsvSource({
        "acme-welder,        acme-welder-oslo, `acme-welder-oslo`",
        "welder-acme,        acme-welder-oslo, `acme-welder-oslo`",
        "acme-smith,         acme-welder-oslo, `acme-welder-oslo`",
        "acme-smith-bergen,  acme-welder-oslo, -",
        "lumen,              acme-welder-oslo, -",
        "acme-baker-voss-no, acme-baker-oslo,  `acme-baker-oslo`",
        "acme-acme-acme-a,   acme-baker,       `acme-baker`",
        "a-b-c,              c-b-z c-b-a z-c,  '`c-b-a`, `c-b-z`'",
        "a-b,                a-4 a-2 a-3 a-1,  '`a-1`, `a-2`, `a-3`'"
    })
    void namesThoseThatShareHalfOfTheWordsTheNearestFirst(String asked, String known, String expected) {
        var near = new NearPermalinks(List.of(known.split(" ")));
        assertEquals(expected.equals("-") ? WHERE : "Did you mean " + expected + "?", near.help(asked));
    }

    @Test
    void looksAtSoManyOfAWord() {
        var permalinks = new ArrayList<String>();
        for (var i = 1_000; i < 2_000; i++) {
            permalinks.add("acme-" + i);
        }
        permalinks.add("acme-beyond");
        assertEquals("Did you mean `acme-1999`?", new NearPermalinks(permalinks).help("acme-1999-z"));
        assertEquals("Did you mean `acme-beyond`?", new NearPermalinks(permalinks).help("beyond"));
        assertEquals(WHERE, new NearPermalinks(permalinks).help("acme-beyond-y-z"));
    }
}
