package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.pipeline.BuildRequest;
import dev.rolecall.pipeline.Progress;
import dev.rolecall.pipeline.SiteBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Asks the judged queries of {@code search/judged} and holds how good the answers are. Skipped where there is no Node. */
final class RelevanceTest {

    private static final String SCRIPTS = "src/test/js/relevance/";
    private static final String POSTINGS = "800";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** What search was tuned on, and what it was not. */
    private static final List<String> PARTS = List.of("tune", "held");

    private static final double LEAST_GAIN = .87;
    private static final double LEAST_RECIPROCAL_RANK = .95;
    private static final double MOST_WITHOUT_RESULT = .02;

    @Test
    @Timeout(300)
    void ordersAsTheJudgesDo(@TempDir Path folder) throws IOException, InterruptedException {
        var content = folder.resolve("content");
        var site = folder.resolve("site");
        Node.run(List.of(SCRIPTS + "corpus.js", content.toString(), POSTINGS));
        var request = new BuildRequest(content, site, TODAY, null, null, folder.resolve("cache"), null, false);
        new SiteBuild(request, Progress.SILENT).build();
        var figures = Node.run(List.of(SCRIPTS + "measure.js", site.toString()));
        for (var part : PARTS) {
            var row = figures.lines()
                    .filter(line -> line.startsWith(part))
                    .findFirst()
                    .orElseThrow()
                    .split(" +", -1);
            assertTrue(Double.parseDouble(row[2]) >= LEAST_GAIN, Arrays.toString(row));
            assertTrue(Double.parseDouble(row[3]) >= LEAST_RECIPROCAL_RANK, Arrays.toString(row));
            assertTrue(Double.parseDouble(row[4]) <= MOST_WITHOUT_RESULT, Arrays.toString(row));
        }
    }
}
