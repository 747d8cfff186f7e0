package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPagesTest {

    private static final String WELDER = "postings/acme-welder/";

    @TempDir
    Path site;

    @BeforeEach
    void publish() throws IOException {
        Files.createDirectories(site.resolve(WELDER));
        for (var name : List.of("index.html", "posting.json", "posting.md", "more.txt")) {
            Files.writeString(site.resolve(WELDER + name), "the " + name);
        }
    }

    private static List<String> at(Path site, String address) throws IOException {
        return new PublishedPages(site)
                .at(address).stream()
                        .map(file -> file.path() + ": " + new String(file.bytes(), StandardCharsets.UTF_8))
                        .toList();
    }

    @Test
    void areThePageTheFactsAndTheText() throws IOException {
        assertEquals(
                List.of(
                        WELDER + "index.html: the index.html",
                        WELDER + "posting.json: the posting.json",
                        WELDER + "posting.md: the posting.md"),
                at(site, WELDER));
    }

    @Test
    void haveTheImageWhereThereIsOne() throws IOException {
        Files.writeString(site.resolve(WELDER + "card.png"), "the image");
        assertEquals(WELDER + "card.png: the image", at(site, WELDER).get(3));
    }

    @Test
    void areNoneWhereOneOfThemIsMissing() throws IOException {
        Files.delete(site.resolve(WELDER + "posting.json"));
        assertEquals(List.of(), at(site, WELDER));
        assertEquals(List.of(), at(site, "postings/acme-baker/"));
    }

    @Test
    void areNoneOfALedgerAlone() throws IOException {
        assertEquals(List.of(), at(Files.writeString(site.resolve("previous.json"), "{}"), WELDER));
    }

    @Test
    void areNoneBehindALink() throws IOException {
        var page = site.resolve(WELDER + "index.html");
        Files.createSymbolicLink(page, Files.move(page, site.resolve("elsewhere.html")));
        assertEquals(List.of(), at(site, WELDER));
    }
}
