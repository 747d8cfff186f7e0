package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rolecall.catalog.Catalog;
import dev.rolecall.catalog.Ledger;
import dev.rolecall.golden.Golden;
import dev.rolecall.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchIndexTest {

    /** Also what the tests of the script read, so that both sides speak of the same files. */
    private static final Path GOLDEN = Path.of("src/test/resources/search/index");

    @Test
    void writesTheGoldenFiles(@TempDir Path folder) throws IOException {
        for (var file : write(SmallCatalog.index())) {
            var path = folder.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        Golden.assertTree(GOLDEN, folder);
    }

    @Test
    void writesTheSameInAnyOrderAndFromManyThreads() {
        var documents = SmallCatalog.documents();
        var index = new SearchIndex(SmallCatalog.catalog());
        IntStream.range(0, documents.size())
                .map(i -> documents.size() - 1 - i)
                .parallel()
                .forEach(i -> index.add(i, documents.get(i)));
        assertEquals(texts(SmallCatalog.index()), texts(index));
    }

    @Test
    void refusesAnEntryTwiceAndAnIndexWithoutOne() {
        var index = new SearchIndex(SmallCatalog.catalog());
        var document = SmallCatalog.documents().get(0);
        index.add(0, document);
        assertThrows(IllegalStateException.class, () -> index.add(0, document));
        assertThrows(IllegalStateException.class, () -> index.write(file -> {}));
    }

    @Test
    void namesPartsThatExistWithTheirSizes() throws IOException {
        var files = write(SmallCatalog.index());
        var manifest = manifest(files);
        for (var part : manifest.get("parts")) {
            var path = "search/" + part.get("file").asText();
            var file = files.stream().filter(f -> f.path().value().equals(path)).findFirst();
            assertEquals(part.get("bytes").asInt(), file.orElseThrow().bytes().length, path);
            assertTrue(path.matches("search/[a-z]+-[0-9a-f]{10}\\.json"), path);
        }
        assertEquals(SearchIndex.VERSION, manifest.get("version").asInt());
    }

    @Test
    void writesAnEmptyCatalog() throws IOException {
        var empty = new Catalog(List.of(), Map.of(), List.of(), Ledger.EMPTY);
        var manifest = manifest(write(new SearchIndex(empty)));
        assertEquals(0, manifest.get("documents").asInt());
        assertEquals(0, manifest.get("facets").size());
    }

    private static JsonNode manifest(List<OutputFile> files) throws IOException {
        return new ObjectMapper().readTree(files.get(files.size() - 1).bytes());
    }

    private static List<OutputFile> write(SearchIndex index) {
        var files = new ArrayList<OutputFile>();
        index.write(files::add);
        return files;
    }

    private static List<String> texts(SearchIndex index) {
        return write(index).stream()
                .map(file -> file.path() + "\n" + new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
    }
}
