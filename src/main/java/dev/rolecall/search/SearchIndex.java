package dev.rolecall.search;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.search.TermTable.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/**
 * Collects what the search in the browser needs, and writes it: a manifest, and parts whose names carry their hash.
 * {@code docs/search-index.md} describes the files.
 *
 * <p>Documents may be added in any order and from several threads; what is written is the same.
 */
public final class SearchIndex {

    /** The version of the files. A script that meets another one leaves the list of the page as it is. */
    public static final int VERSION = 1;

    static final String FOLDER = "search/";

    private final Catalog catalog;
    private final FacetTable facets;
    private final int[] payRanks;
    private final TermTable terms = new TermTable();
    private final AtomicReferenceArray<byte[]> rows;

    /** Starts the index of a catalog, whose entries are then added one by one. */
    public SearchIndex(Catalog catalog) {
        this.catalog = catalog;
        facets = new FacetTable(catalog);
        payRanks = PayOrder.of(catalog.entries());
        rows = new AtomicReferenceArray<>(catalog.entries().size());
    }

    /**
     * Takes one posting.
     *
     * @param index where it stands in {@link Catalog#entries()}; each entry is added once
     * @param document the words of its row and the words it is found by
     */
    public void add(int index, SearchDocument document) {
        var entry = catalog.entries().get(index);
        var row = Json.of(
                json -> new DocumentJson(json).write(entry, document, payRanks[index], facets.numbersOf(index)));
        if (!rows.compareAndSet(index, null, row)) {
            throw new IllegalStateException("added twice: " + entry.permalink());
        }
        terms.add(index, bagOf(index, document));
    }

    /**
     * Writes all files: the parts, then the manifest that names them.
     *
     * @param sink takes each file
     * @throws IllegalStateException if an entry of the catalog was not added
     */
    public void write(Consumer<OutputFile> sink) {
        var parts = List.of(documentPart(), termPart());
        parts.forEach(part -> sink.accept(part.file()));
        var manifest = Json.of(json -> new ManifestJson(json).write(rows.length(), parts, facets));
        sink.accept(new OutputFile(new OutputPath(FOLDER + "manifest.json"), manifest));
    }

    private TermTable.Bag bagOf(int index, SearchDocument document) {
        var bag = new TermTable.Bag();
        var words = document.words();
        bag.add(Field.TITLE, document.title());
        bag.add(Field.TITLE, words.title());
        bag.add(Field.SKILL, words.skills());
        bag.add(Field.COMPANY, words.company());
        bag.add(Field.PLACE, words.places());
        bag.add(Field.BODY, words.body());
        for (int number : facets.numbersOf(index)) {
            addLabel(bag, number);
        }
        return bag;
    }

    /** What a posting is filed under is a word it is found by, but "open" or "not stated" is none. */
    private void addLabel(TermTable.Bag bag, int number) {
        if (facets.value(number).stated()) {
            var label = facets.value(number).label();
            switch (facets.groupOf(number).id()) {
                case "skill" -> bag.add(Field.SKILL, label);
                case "company" -> bag.add(Field.COMPANY, label);
                case "place", "level", "workplace", "employment" -> bag.add(Field.PLACE, label);
                default -> {}
            }
        }
    }

    /** One posting a line, so that a change of one is a change of one line. */
    private IndexPart documentPart() {
        var bytes = Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("documents");
            for (int i = 0; i < rows.length(); i++) {
                json.writeRawValue("\n" + new String(row(i), StandardCharsets.UTF_8));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        });
        return new IndexPart("docs", rows.length(), bytes);
    }

    private byte[] row(int index) {
        var row = rows.get(index);
        if (row == null) {
            throw new IllegalStateException(
                    "not added: " + catalog.entries().get(index).permalink());
        }
        return row;
    }

    private IndexPart termPart() {
        var sorted = terms.terms();
        var bytes = Json.of(json -> {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeFieldName("terms");
            json.writeArray(sorted.toArray(String[]::new), 0, sorted.size());
            json.writeArrayFieldStart("postings");
            for (var term : sorted) {
                var postings = terms.postings(term);
                json.writeArray(postings, 0, postings.length);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        });
        return new IndexPart("terms", sorted.size(), bytes);
    }
}
