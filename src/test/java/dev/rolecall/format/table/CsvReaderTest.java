package dev.rolecall.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CsvReaderTest {

    @Test
    void readsQuotesDoubledAndLineEndsInside() {
        assertEquals(List.of(List.of("a", "b \"c\"\nd", "")), rows("a,\"b \"\"c\"\"\nd\",\n"));
    }

    @Test
    void knowsWhereCellsBegin() {
        var row = new CsvReader("x,y\na,\"b\"", ',').read(9).get(1);
        assertEquals(4, row.cells().get(0).offset());
        assertEquals(7, row.cells().get(1).offset());
    }

    @Test
    void leavesOutBlankRows() {
        assertEquals(List.of(List.of("a"), List.of("b")), rows("a\n\n , \nb\n"));
    }

    @Test
    void goesOnBehindTheLineOfABrokenQuote() {
        var reader = new CsvReader("a,\"b\nc,\"d\"\ne,f", ',');
        var rows = reader.read(9);
        assertEquals(List.of(2), reader.broken());
        assertEquals(2, rows.size());
        assertEquals("d", rows.get(0).cells().get(1).text());
    }

    @Test
    void readsNoMoreRowsThanAsked() {
        assertEquals(2, new CsvReader("a\nb\nc\n", ',').read(2).size());
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void givesUpAfterManyBrokenQuotes() {
        var reader = new CsvReader("a,\"b\n".repeat(100_001), ',');
        reader.read(1_000_000);
        assertTrue(reader.broken().size() <= CsvReader.MAX_BROKEN + 1);
    }

    private static List<List<String>> rows(String text) {
        return new CsvReader(text, ',')
                .read(100).stream()
                        .map(row ->
                                row.cells().stream().map(CsvReader.Cell::text).toList())
                        .toList();
    }
}
