package dev.rolecall.format.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a table as RFC 4180 has them: quotes around a cell, doubled inside, line ends within. */
final class CsvReader {

    /** More broken quotes than this are a file of another kind; what is left of it is not read. */
    static final int MAX_BROKEN = 20;

    private static final int MAX_CELLS = 1_000;

    /** More cells than this are not read, however few rows they are. */
    static final int MAX_CELLS_OF_ALL = 2_000_000;

    private final String text;
    private final char delimiter;
    private final List<Integer> broken = new ArrayList<>();
    private int at;
    private int cells;

    /**
     * A cell.
     *
     * @param text its words
     * @param offset where it begins, behind its quote
     */
    record Cell(String text, int offset) {}

    /**
     * A row.
     *
     * @param cells its cells
     * @param offset where it begins
     */
    record Row(List<Cell> cells, int offset) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isBlank());
        }
    }

    CsvReader(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Where quotes begin that do not end where a cell may end. */
    List<Integer> broken() {
        return List.copyOf(broken);
    }

    /** Whether the table goes on behind the rows that were read because they have too many cells. */
    boolean isFull() {
        return cells > MAX_CELLS_OF_ALL;
    }

    /** The next row that is not blank, or null behind the last. */
    @Nullable
    Row next() {
        while (at < text.length() && broken.size() <= MAX_BROKEN && !isFull()) {
            var row = row();
            if (row != null && !row.isBlank()) {
                cells += row.cells().size();
                return row;
            }
        }
        return null;
    }

    /** Reads a row; null for a broken one. */
    private @Nullable Row row() {
        var row = new ArrayList<Cell>();
        var start = at;
        while (true) {
            var end = cell(at, row);
            if (end < 0) {
                at = lineEnd(-end - 1) + 1;
                return null;
            }
            at = end + 1;
            if (end >= text.length() || text.charAt(end) != delimiter) {
                return new Row(row, start);
            }
        }
    }

    /** Reads one cell; returns the offset of the delimiter or line end behind it, or less than 0 for a broken one. */
    private int cell(int start, List<Cell> cells) {
        var from = start;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from < text.length() && text.charAt(from) == '"') {
            return quoted(from, cells);
        }
        var end = plainEnd(start);
        add(cells, text.substring(start, end), start);
        return end;
    }

    private int quoted(int quote, List<Cell> cells) {
        var words = new StringBuilder();
        var from = quote + 1;
        while (true) {
            var end = text.indexOf('"', from);
            if (end < 0) {
                return broken(quote);
            }
            words.append(text, from, end);
            if (end + 1 >= text.length() || text.charAt(end + 1) != '"') {
                var next = plainEnd(end + 1);
                if (!text.substring(end + 1, next).isBlank()) {
                    // The quote that closes this cell was meant to open another one.
                    return broken(quote);
                }
                add(cells, words.toString(), quote + 1);
                return next;
            }
            words.append('"');
            from = end + 2;
        }
    }

    private int broken(int quote) {
        broken.add(quote);
        return -quote - 1;
    }

    private static void add(List<Cell> cells, String words, int offset) {
        if (cells.size() < MAX_CELLS) {
            cells.add(new Cell(words, offset));
        }
    }

    private int plainEnd(int from) {
        var at = from;
        while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
