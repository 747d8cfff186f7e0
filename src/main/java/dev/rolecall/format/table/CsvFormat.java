package dev.rolecall.format.table;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.Draft;
import dev.rolecall.format.FieldRecord;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.RecordDraft;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.RecordShape;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table whose header names its columns: each row below is a posting. */
public final class CsvFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("csv", "tsv");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int MIN_COLUMNS = 3;
    private static final int SAMPLE = 20;
    private static final int MAX_HEADER_CHARS = 10_000;
    private static final int MAX_NAME_CHARS = 60;

    /** A first line by which Excel is told the delimiter. */
    private static final Pattern DELIMITER_LINE = Pattern.compile("(?i)sep=.\n");

    private final Wording wording;
    private final FieldRecord records;

    public CsvFormat(Wording wording) {
        this.wording = wording;
        this.records = new FieldRecord(wording);
    }

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    /** By its name, or by a first line that is a header and nothing else. */
    @Override
    public boolean accepts(SourceText source) {
        if (EXTENSIONS.contains(source.extension())) {
            return true;
        }
        var text = source.text().substring(start(source));
        var end = text.indexOf('\n');
        if (end < 0 || end > MAX_HEADER_CHARS || text.startsWith("|")) {
            return false;
        }
        var line = text.substring(0, end);
        var header = header(new CsvReader(line, delimiter(line)).next());
        // A sentence has commas as well, and may end a part of it with the name of a column.
        return header.size() >= MIN_COLUMNS
                && header.stream().allMatch(name -> name.length() <= MAX_NAME_CHARS)
                && records.isHeader(header);
    }

    /** Where the table begins. */
    private static int start(SourceText source) {
        var line = DELIMITER_LINE.matcher(source.text());
        return line.lookingAt() ? line.end() : 0;
    }

    private static List<String> header(CsvReader.@Nullable Row row) {
        return row == null
                ? List.of()
                : row.cells().stream().map(cell -> cell.text().strip()).toList();
    }

    /** The sign that stands most often in the header. */
    private static char delimiter(String line) {
        var best = ',';
        var most = 0L;
        for (var delimiter : DELIMITERS) {
            var count = line.chars().filter(c -> c == delimiter).count();
            if (count > most) {
                best = delimiter;
                most = count;
            }
        }
        return best;
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var start = Math.max(source.firstOffset(), start(source));
        var body = start == 0 ? source : source.part(start, source.text().length());
        var reader = new CsvReader(body.text(), delimiter(firstLine(body.text())));
        var header = header(reader.next());
        if (!records.isHeader(header)) {
            return List.of(source.error(
                    "table-without-header",
                    start,
                    "The first line names no columns that a posting has; at least a title or a text was expected.",
                    "Begin the table with a line such as `title,company,location,description`."));
        }
        if (!records.arePostings(sample(body, header))) {
            return List.of(notPostings(source, start));
        }
        var reading = new RecordReading(source, new Row(records, header), wording, taker);
        var ofRows = rows(body, reader, header, reading);
        var said = openQuotes(body, reader.broken());
        said.addAll(ofRows);
        return reading.said(said);
    }

    /** The first rows, by which a table of postings is told from any other. */
    private static List<Value> sample(SourceText body, List<String> header) {
        var reader = new CsvReader(body.text(), delimiter(firstLine(body.text())));
        reader.next();
        var rows = new ArrayList<Value>();
        var row = reader.next();
        while (row != null && rows.size() < SAMPLE) {
            if (row.cells().size() <= header.size()) {
                rows.add(value(row, header, body));
            }
            row = reader.next();
        }
        return rows;
    }

    private static Diagnostic notPostings(SourceText source, int start) {
        return source.error(
                "no-posting-found",
                start,
                "No row of the table is a posting: its title, its fields or its text were expected to speak of a job.",
                "Check that the file holds postings, or move it out of the content folder.");
    }

    private static List<Diagnostic> openQuotes(SourceText body, List<Integer> broken) {
        var said = new ArrayList<Diagnostic>();
        for (var i = 0; i < broken.size(); i++) {
            said.add(openQuote(body, broken.get(i), i == CsvReader.MAX_BROKEN));
        }
        return said;
    }

    /** Reads the rows below the header; returns what is to be said of those that are no records. */
    private static List<Diagnostic> rows(
            SourceText body, CsvReader reader, List<String> header, RecordReading reading) {
        var said = new ArrayList<Diagnostic>();
        var row = reader.next();
        for (var count = 0; row != null && count <= RecordReading.MAX_RECORDS; count++) {
            if (reader.isFull()) {
                said.add(full(body, row));
            }
            if (row.cells().size() > header.size()) {
                said.add(tooLong(body, row, header.size()));
            } else if (!reading.read(value(row, header, body))) {
                return said;
            }
            row = reader.next();
        }
        return said;
    }

    private static String firstLine(String text) {
        var end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static Value value(CsvReader.Row row, List<String> header, SourceText body) {
        var fields = new LinkedHashMap<String, Value>();
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            fields.putIfAbsent(header.get(i), Value.string(cell.text(), body.positionOf(cell.offset())));
        }
        return Value.object(fields, body.positionOf(row.offset()));
    }

    private static Diagnostic openQuote(SourceText source, int offset, boolean isLast) {
        return source.error(
                "table-quote-open",
                offset,
                "The quote that opens here is not closed at the end of its cell; "
                        + (isLast ? "after so many of them, nothing from here on is read." : "the row is left out."),
                "Close the quote, and double each quote inside the cell.");
    }

    private static Diagnostic full(SourceText source, CsvReader.Row last) {
        return source.error(
                "too-many-records",
                last.offset(),
                "The table has more than " + CsvReader.MAX_CELLS_OF_ALL
                        + " cells; the rows behind this one are left out.",
                "Split it into several files.");
    }

    private static Diagnostic tooLong(SourceText source, CsvReader.Row row, int columns) {
        return source.error(
                "table-row-too-long",
                row.offset(),
                "The row has " + row.cells().size() + " cells; the header names " + columns + " columns.",
                "Put quotes around the cell that holds the delimiter.");
    }

    /** A row as a record. */
    private record Row(FieldRecord records, List<String> header) implements RecordShape {

        private Row {
            header = List.copyOf(header);
        }

        @Override
        public String name() {
            return "CSV";
        }

        @Override
        public boolean isReadable(Value record) {
            return records.isReadable(record);
        }

        @Override
        public List<Value> records(Value root) {
            return root.items();
        }

        @Override
        public void write(Value record, Value root, RecordDraft draft) {
            records.write(record, draft);
        }
    }
}
