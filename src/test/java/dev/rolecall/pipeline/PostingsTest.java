package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.posting.JobPosting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostingsTest {

    @TempDir
    Path content;

    @BeforeEach
    void settings() throws IOException {
        Files.writeString(content.resolve("catalog.yaml"), """
            skills:
              - {name: FooDB, category: Databases}
            places:
              - {name: Silicon Alley, is: "New York, NY, US"}
            companies:
              - {name: Acme, aliases: [ACME Machines Ltd]}
            """);
    }

    private Path posting(String name) throws IOException {
        var file = content.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
            ---
            title: Database Engineer
            company: ACME Machines Ltd
            location: Silicon Alley
            ---

            ## Requirements

            - Experience with FooDB
            """);
    }

    private static void assertAdded(List<JobPosting> postings) {
        assertEquals(1, postings.size());
        var facts = postings.get(0).facts();
        assertEquals("Acme", facts.company().value().orElse(""));
        assertEquals("New York", facts.locations().get(0).value().city());
        assertEquals(
                List.of("FooDB"),
                facts.skills().stream().map(mention -> mention.skill().name()).toList());
    }

    private static List<JobPosting> read(Path path) throws IOException {
        var postings = new ArrayList<JobPosting>();
        assertEquals(List.of(), new Postings().read(path, named -> postings.add(named.posting())));
        return postings;
    }

    @Test
    void knowWhatTheCatalogOfTheirFolderAdds() throws IOException {
        posting("one.md");
        assertAdded(read(content));
    }

    @Test
    void knowWhatTheCatalogAroundThemAdds() throws IOException {
        var file = posting("2026/one.md");
        assertAdded(read(file));
        assertAdded(read(file.getParent()));
    }

    @Test
    void areNamedWhenTheyHaveNoTitle() throws IOException {
        var file =
                Files.writeString(content.resolve("bare.txt"), "We bake bread by hand, and have done so for long.\n");
        var diagnostics = new Postings().read(file, named -> {});
        assertEquals("posting-untitled", diagnostics.get(0).code());
        assertEquals("bare.txt:1:1", diagnostics.get(0).location().toString());
    }
}
