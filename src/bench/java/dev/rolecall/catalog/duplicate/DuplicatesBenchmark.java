package dev.rolecall.catalog.duplicate;

import dev.rolecall.body.Body;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.body.Section;
import dev.rolecall.body.SectionKind;
import dev.rolecall.body.SourcePosition;
import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.PostingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How long near duplicates take to be found: of many employers with five copies of a role, and of one employer with one
 * text in all postings. Reading postings again is not measured: nothing can be read, and equal texts need it not.
 */
public final class DuplicatesBenchmark {

    private DuplicatesBenchmark() {}

    /**
     * Prints the seconds for each size.
     *
     * @param args how many postings: {@code 10000 100000}
     */
    public static void main(String[] args) {
        for (var size : args) {
            for (var copies : List.of(5, Integer.parseInt(size))) {
                var candidates = candidates(Integer.parseInt(size), copies);
                var start = System.nanoTime();
                var repeats = new Duplicates(Rereading.NONE).find(candidates);
                System.out.printf(
                        "%s postings, %d of a role: %d repeats in %.2f s%n",
                        size, copies, repeats.size(), (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private static List<Candidate> candidates(int size, int copies) {
        var random = new Random(1);
        var candidates = new ArrayList<Candidate>();
        Sketch sketch = null;
        for (var i = 0; i < size; i++) {
            sketch = sketch == null || i % copies == 0 ? Sketch.of(body(random)) : sketch;
            candidates.add(new Candidate(
                    new PostingId("p" + i + ".md", 1),
                    "employer " + i / copies / 20,
                    new RoleName("role " + i / copies, ""),
                    new Terms(null, null, null, null, null, null),
                    sketch,
                    "d" + i,
                    true));
        }
        return candidates;
    }

    private static Body body(Random random) {
        var lines = new ArrayList<Line>();
        for (var number = 1; number <= 40; number++) {
            var words = new StringBuilder();
            for (var i = 0; i < 18; i++) {
                words.append("word").append(random.nextInt(5_000)).append(' ');
            }
            var text = new Inline.Text(words.toString().strip(), new SourcePosition(number, 1));
            lines.add(new Line(number, Line.Kind.PARAGRAPH, 0, List.of(text)));
        }
        return new Body(List.of(new Section(SectionKind.RESPONSIBILITIES, null, lines)));
    }
}
