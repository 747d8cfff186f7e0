package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
        var request = new BuildRequest(
                content, site, LocalDate.of(2026, 11, 20), null, null, temporary.resolve("cache"), null, false);
        var report = new SiteBuild(request, Progress.SILENT).build();
        assertEquals(List.of(), report.diagnostics());
        for (var facet : List.of("companies/acme", "skills/foodb", "locations/us/ny/new-york")) {
            assertTrue(Files.exists(site.resolve(facet).resolve("index.html")), facet);
        }
    }
}
