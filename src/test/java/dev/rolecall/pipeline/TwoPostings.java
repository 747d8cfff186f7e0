package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.text.WebAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site of two postings, a welder and a baker, whose owner changes it day by day. */
final class TwoPostings {

    static final String WELDER = "postings/acme-welder-bergen/";
    static final String BAKER = "postings/ostmann-baker-graz/";

    private static final Toolchain TOOLS = Toolchain.load();

    private final Path temporary;
    private LocalDate today = LocalDate.of(2026, 11, 20);

    /** Publishes the two; it is the day after. */
    TwoPostings(Path temporary) throws IOException {
        this.temporary = temporary;
        write("welder.md", posting("Welder", "Acme", "Bergen, Norway", 1));
        write("baker.md", posting("Baker", "Ostmann", "Graz, Austria", 2));
        build();
        passDays(1);
    }

    void passDays(int days) {
        today = today.plusDays(days);
    }

    static String posting(String title, String company, String place, int seed) {
        var words = IntStream.range(0, 60).mapToObj(i -> "w" + seed + "x" + i).collect(Collectors.joining(" "));
        return "# " + title + "\n\nCompany: " + company + "\n\nLocation: " + place + "\n\n## About the role\n\n" + words
                + "\n";
    }

    Path content() {
        return temporary.resolve("content");
    }

    Path folder() {
        return temporary.resolve("site");
    }

    void write(String name, String text) throws IOException {
        Files.createDirectories(content());
        Files.writeString(content().resolve(name), text);
    }

    /** Builds what is published with no link broken. */
    BuildReport build() throws IOException {
        var report = build(Continuity.of(null));
        assertTrue(report.isPublished(), report.diagnostics().toString());
        assertEquals(List.of(), new LinkAudit(folder()).broken());
        return report;
    }

    BuildReport build(Continuity continuity) throws IOException {
        var base = WebAddress.parse("https://example.org/jobs/").orElseThrow();
        var request = new BuildRequest(content(), folder(), today, base, null, temporary, continuity, false);
        return new SiteBuild(request, Progress.SILENT, additions -> TOOLS).build();
    }

    Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(folder().resolve(address).resolve("index.html")));
    }

    /** The page of a posting, its facts, its text and its image. */
    List<String> files(String address) throws IOException {
        var texts = new ArrayList<String>();
        for (var name : List.of("index.html", "posting.json", "posting.md")) {
            texts.add(Files.readString(folder().resolve(address).resolve(name)));
        }
        texts.add(Arrays.toString(Files.readAllBytes(folder().resolve(address).resolve("card.png"))));
        return texts;
    }

    /** What the ledger says that an address is. */
    String state(String address) throws IOException {
        return line(address).replaceFirst(".*?\\{\"is\":\"(\\w+)\".*", "$1");
    }

    /** The line of an address in the ledger. */
    String line(String address) throws IOException {
        try (var lines = Files.lines(folder().resolve("permalinks.json"))) {
            return lines.filter(line -> line.startsWith("\"" + address + "\""))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
