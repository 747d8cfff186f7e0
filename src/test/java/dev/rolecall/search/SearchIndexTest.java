package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.golden.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchIndexTest {

    /** Also what the tests of the script read, so that both sides speak of the same files. */
    private static final Path GOLDEN = Path.of("src/test/resources/search/index");

    private static final RandomCatalog RANDOM = new RandomCatalog(300, 11);
    private static final List<SearchDocument> DOCUMENTS = RANDOM.documents();

    @Test
    void writesTheGoldenFiles(@TempDir Path folder) throws IOException {
        for (var file : SmallCatalog.reader().files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Golden.assertTree(GOLDEN, folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5_000, 100_000, WordRuns.BUDGET_BYTES})
    void writesTheSameWhateverMayBeHeldInMemory(int budgetBytes) {
        var index = new SearchIndex(RANDOM.catalog(), SmallCatalog.setup(), budgetBytes);
        IntStream.range(0, DOCUMENTS.size()).forEach(i -> index.add(i, DOCUMENTS.get(i)));
        assertEquals(texts(inOrder()), texts(new IndexReader(index::write)));
    }

    @Test
    void writesTheSameInAnyOrderAndFromManyThreads() {
        var order = new ArrayList<>(IntStream.range(0, DOCUMENTS.size()).boxed().toList());
        Collections.shuffle(order, new Random(2));
        var index = new SearchIndex(RANDOM.catalog(), SmallCatalog.setup(), 30_000);
        order.parallelStream().forEach(i -> index.add(i, DOCUMENTS.get(i)));
        assertEquals(texts(inOrder()), texts(new IndexReader(index::write)));
    }

    private static IndexReader inOrder() {
        var index = new SearchIndex(RANDOM.catalog(), SmallCatalog.setup());
        IntStream.range(0, DOCUMENTS.size()).forEach(i -> index.add(i, DOCUMENTS.get(i)));
        return new IndexReader(index::write);
    }

    @Test
    void refusesAnEntryTwiceAndAnIndexWithoutOne() {
        var index = new SearchIndex(SmallCatalog.catalog(), SmallCatalog.setup());
        var document = SmallCatalog.documents().get(0);
        index.add(0, document);
        assertThrows(IllegalStateException.class, () -> index.add(0, document));
        assertThrows(IllegalStateException.class, () -> index.write(file -> {}));
    }

    @Test
    void keepsPartsSmall() {
        var index = inOrder();
        var parts = 0;
        for (var file : index.files().entrySet()) {
            var path = file.getKey();
            var limit = path.contains("/words/") ? WordParts.MAX_BYTES : FacetParts.MAX_BYTES;
            if (path.contains("/words/") || path.contains("/facets/")) {
                assertTrue(file.getValue().length <= limit + 100, path);
                parts++;
            }
        }
        assertTrue(parts > 2, "nothing was cut");
    }

    @Test
    void namesItsFolderByWhatItHolds() {
        var one = SmallCatalog.reader();
        var folder = one.manifest().get("folder").asText();
        assertTrue(folder.matches("[0-9a-f]{10}"), folder);
        assertEquals(folder, SmallCatalog.reader().manifest().get("folder").asText());
        assertTrue(!folder.equals(inOrder().manifest().get("folder").asText()));
        assertEquals(SearchIndex.VERSION, one.manifest().get("version").asInt());
    }

    @Test
    void writesAnEmptyCatalog() {
        var empty = new Catalog(List.of(), Map.of(), List.of(), Ledger.EMPTY);
        var manifest = new IndexReader(new SearchIndex(empty, SmallCatalog.setup())::write).manifest();
        assertEquals(0, manifest.get("documents").asInt());
        assertEquals(0, manifest.get("groups").size());
        assertEquals(0, manifest.get("words").size());
    }

    private static List<String> texts(IndexReader reader) {
        return reader.files().entrySet().stream()
                .map(file -> file.getKey() + "\n" + new String(file.getValue(), StandardCharsets.UTF_8))
                .toList();
    }
}
