package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteBuildTest {

    @TempDir
    Path temporary;

    @Test
    void readsPostingsWithWhatTheCatalogAdds() throws IOException {
        var content = Files.createDirectory(temporary.resolve("content"));
        Files.writeString(content.resolve("catalog.yaml"), """
            skills:
              - {name: FooDB, category: Databases}
            places:
              - {name: Silicon Alley, is: "New York, NY, US"}
            companies:
              - {name: Acme, aliases: [ACME Machines Ltd]}
            """);
        Files.writeString(content.resolve("one.md"), """
            ---
            title: Database Engineer
            company: ACME Machines Ltd
            location: Silicon Alley
            ---

            ## Requirements

            - Experience with FooDB
            """);
        var site = temporary.resolve("site");
        var report = new SiteBuild(request(content), Progress.SILENT).build();
        assertEquals(List.of(), report.diagnostics());
        for (var facet : List.of("companies/acme", "skills/foodb", "locations/us/ny/new-york")) {
            assertTrue(Files.exists(site.resolve(facet).resolve("index.html")), facet);
        }
    }

    private BuildRequest request(Path content) {
        return new BuildRequest(
                content,
                temporary.resolve("site"),
                LocalDate.of(2026, 11, 20),
                null,
                null,
                temporary.resolve("cache"),
                null,
                false);
    }

    /** More files than wait for their turn on any machine, so that the last one is read after the first. */
    private Path manyPostings() throws IOException {
        var content = Files.createDirectory(temporary.resolve("content"));
        var count = 40 + 20 * Runtime.getRuntime().availableProcessors();
        for (var i = 0; i < count; i++) {
            Files.writeString(content.resolve(i + ".txt"), "Baker " + i + "\n\nWe bake bread by hand.\n");
        }
        return content;
    }

    @Test
    void publishesNothingWhenTheContentChangesMeanwhile() throws IOException {
        var content = manyPostings();
        new SiteBuild(request(content), Progress.SILENT).build();
        var ledger = Files.readString(temporary.resolve("site/permalinks.json"));
        Progress change = (stage, done, total) -> {
            try {
                Files.deleteIfExists(content.resolve("9.txt"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        var build = new SiteBuild(request(content), change);
        var failure = assertThrows(IOException.class, build::build);
        assertTrue(failure.getMessage().startsWith(content.resolve("9.txt") + " changed"), failure.getMessage());
        assertEquals(ledger, Files.readString(temporary.resolve("site/permalinks.json")));
        try (var names = Files.list(temporary)) {
            assertEquals(2, names.count(), "content and site");
        }
    }
}
