package dev.rolecall.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CsvReaderTest {

    @Test
    void readsQuotesDoubledAndLineEndsInside() {
        assertEquals(List.of(List.of("a", "b \"c\"\nd", "")), rows("a,\"b \"\"c\"\"\nd\",\n"));
    }

    @Test
    void knowsWhereCellsBegin() {
        var row = read(new CsvReader("x,y\na,\"b\"", ',')).get(1);
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
        var rows = read(reader);
        assertEquals(List.of(2), reader.broken());
        assertEquals(2, rows.size());
        assertEquals("d", rows.get(0).cells().get(1).text());
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.SECONDS)
    void givesUpAfterManyBrokenQuotes() {
        var reader = new CsvReader("a,\"b\n".repeat(100_001), ',');
        read(reader);
        assertTrue(reader.broken().size() <= CsvReader.MAX_BROKEN + 1);
    }

    private static List<List<String>> rows(String text) {
        return read(new CsvReader(text, ',')).stream()
                .map(row -> row.cells().stream().map(CsvReader.Cell::text).toList())
                .toList();
    }

    private static List<CsvReader.Row> read(CsvReader reader) {
        return Stream.iterate(reader.next(), Objects::nonNull, row -> reader.next())
                .toList();
    }
}
