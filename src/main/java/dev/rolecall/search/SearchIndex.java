package dev.rolecall.search;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.output.OutputFile;
import dev.rolecall.output.OutputPath;
import dev.rolecall.output.Spool;
import dev.rolecall.vocabulary.Aliases;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects what the search in the browser needs, and writes it: parts, and a manifest that says which part holds what.
 * {@code docs/search-index.md} describes the files.
 *
 * <p>Documents may be added in any order and from several threads; what is written is the same. Memory does not grow
 * with their text: rows and words are spooled.
 */
public final class SearchIndex implements AutoCloseable {

    /** The version of the files. A script that meets another one leaves the list of the page as it is. */
    public static final int VERSION = 2;

    static final String FOLDER = "search/";

    /** How many rows a part holds. */
    static final int ROWS = 8;

    private final Catalog catalog;
    private final FacetTable facets;
    private final Names names;
    private final Titles titles;
    private final PayWords pay;
    private final Set<String> shown;
    private final Spool wordSpool;
    private final Spool rowSpool;
    private final Spool partSpool;
    private final WordRuns words;
    private final Weighing weighing;
    private final RowSpool rows;

    /**
     * What the index of a catalog is made with.
     *
     * @param aliases other names of what postings are filed under
     * @param shown the values that the filters of a page show, as {@code skill:python}; those of groups without pages
     *     are always shown
     * @param spools where to put what does not fit into memory
     */
    public record Setup(Aliases aliases, Set<String> shown, Spool.Source spools) {

        public Setup {
            shown = Set.copyOf(shown);
        }
    }

    /** Starts the index of a catalog, whose entries are then added one by one. */
    public SearchIndex(Catalog catalog, Setup setup) {
        this(catalog, setup, WordRuns.BUDGET_BYTES);
    }

    SearchIndex(Catalog catalog, Setup setup, int budgetBytes) {
        this.catalog = catalog;
        var size = catalog.entries().size();
        facets = new FacetTable(catalog);
        names = new Names(facets, size, setup.aliases());
        titles = new Titles(setup.aliases());
        pay = new PayWords(catalog.entries());
        shown = setup.shown();
        wordSpool = setup.spools().open();
        rowSpool = setup.spools().open();
        partSpool = setup.spools().open();
        words = new WordRuns(wordSpool, budgetBytes);
        weighing = new Weighing(size);
        rows = new RowSpool(rowSpool, size);
    }

    /**
     * Takes one posting.
     *
     * @param index where it stands in {@link Catalog#entries()}; each entry is added once
     * @param document the words of its row and the words it is found by
     */
    public void add(int index, SearchDocument document) {
        var entry = catalog.entries().get(index);
        if (!rows.add(index, Json.of(json -> new RowJson(json).write(entry, document)))) {
            throw new IllegalStateException("added twice: " + entry.permalink());
        }
        var occurrences = occurrences(index, document);
        weighing.add(index, occurrences);
        words.add(index, occurrences);
    }

    /**
     * Writes all files: the parts, then the manifest.
     *
     * @param sink takes each file
     * @throws IllegalStateException if an entry of the catalog was not added
     */
    public void write(Consumer<OutputFile> sink) {
        var parts = new Parts(partSpool);
        writeRows(parts);
        var spellings = new Spellings();
        var wordParts = new WordParts(parts, weighing, names.table(), spellings);
        words.merge(wordParts);
        var wordBorders = wordParts.finish();
        parts.add("shown.json", new ShownPart(shown(), rows.size())::write);
        var facetBorders = new FacetParts(parts).write(facets.values());
        if (!spellings.isEmpty()) {
            parts.add("spellings.json", spellings::write);
        }
        var orders = Order.of(catalog.entries());
        orders.forEach(order -> parts.add("orders/" + order.id() + ".json", order::write));
        var manifest = new ManifestJson(
                parts.write(sink),
                rows.size(),
                catalog.open(),
                facets.groups(),
                wordBorders,
                facetBorders,
                !spellings.isEmpty(),
                orders.stream().map(Order::id).toList(),
                names.idle());
        sink.accept(new OutputFile(new OutputPath(FOLDER + "manifest.json"), Json.of(manifest::write)));
    }

    private List<FacetTable.Value> shown() {
        return facets.values().stream()
                .filter(value -> value.page() == null || shown.contains(value.key()))
                .toList();
    }

    /** One posting a line, so that a change of one is a change of one line. */
    private void writeRows(Parts parts) {
        for (var first = 0; first < rows.size(); first += ROWS) {
            var from = first;
            parts.add("rows/" + first / ROWS + ".json", json -> {
                json.writeArrayFieldStart("rows");
                for (var row = from; row < Math.min(from + ROWS, rows.size()); row++) {
                    json.writeRawValue("\n" + row(row));
                }
                json.writeEndArray();
            });
        }
    }

    private String row(int index) {
        if (!rows.has(index)) {
            throw new IllegalStateException(
                    "not added: " + catalog.entries().get(index).permalink());
        }
        return rows.get(index);
    }

    private Occurrences occurrences(int index, SearchDocument document) {
        var occurrences = new Occurrences();
        var further = document.words();
        Titles.of(document.title(), further.title()).forEach(occurrences::addTitle);
        titles.others(document.title()).forEach(occurrences::addOtherTitle);
        for (var field : List.of(Field.SKILL, Field.COMPANY, Field.PLACE)) {
            names.of(index, field).forEach(name -> occurrences.add(field, name));
            occurrences.add(field, further.in(field));
            names.wholeOf(index, field).forEach(name -> occurrences.addWhole(field, name));
        }
        pay.of(catalog.entries().get(index)).forEach(amount -> occurrences.addWhole(Field.PLACE, List.of(amount)));
        names.required(catalog.entries().get(index)).forEach(name -> occurrences.stress(Field.SKILL, name));
        occurrences.add(Field.BODY, further.body());
        return occurrences;
    }

    /** Forgets what was spooled. */
    @Override
    public void close() {
        wordSpool.close();
        rowSpool.close();
        partSpool.close();
    }
}
