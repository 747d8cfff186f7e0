package dev.rolecall.hostile;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.extract.PostingExtractor;
import dev.rolecall.format.PostingReader;
import dev.rolecall.format.RawPosting;
import dev.rolecall.pipeline.PostingFormats;
import dev.rolecall.source.SourceFile;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each hostile case costs in CPU time of one thread, read and extracted, and what a case twice as long costs.
 *
 * <p>A program to look at, not a test: {@code docs/limits.md} tells how to run it. Cases below half a second are
 * counted and not shown.
 */
public final class HostileCost {

    private static final double SHOWN_SECONDS = 0.3;
    private static final double DOUBLED_SECONDS = 0.1;
    private static final double MAX_SECONDS = 2;
    private static final double MAX_RATIO = 2.5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PostingReader reader = PostingFormats.reader();
    private final PostingExtractor extractor = new PostingExtractor(SkillVocabulary.load(), Gazetteer.load());
    private int tooSlow;
    private int tooSteep;
    private int runs;

    private HostileCost() {}

    /** Measures all cases of the folders named. */
    public static void main(String[] folders) throws IOException {
        var cost = new HostileCost();
        for (var folder : folders) {
            for (var corpus : corpora(Path.of(folder))) {
                cost.measure(corpus);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d files: %d above %.0f s, %d more than %.1f times as slow when doubled%n",
                cost.runs,
                cost.tooSlow,
                MAX_SECONDS,
                cost.tooSteep,
                MAX_RATIO);
    }

    private static List<Path> corpora(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private void measure(Path corpus) throws IOException {
        var cases = HostileCase.of(corpus);
        var doubled = HostileCase.of(corpus, 2);
        for (var i = 0; i < cases.size(); i++) {
            for (var wrapper : Wrapper.values()) {
                if (wrapper.wrap(cases.get(i)).isPresent()) {
                    measure(cases.get(i), doubled.get(i), wrapper);
                }
            }
        }
    }

    private void measure(HostileCase hostile, HostileCase doubled, Wrapper wrapper) {
        var bytes = wrapper.wrap(hostile).orElseThrow();
        runs++;
        var name = wrapper == Wrapper.FILE_NAME ? "1.md" : wrapper.fileName(hostile, 1);
        var first = seconds(name, bytes);
        var once = first < DOUBLED_SECONDS ? first : Math.min(first, seconds(name, bytes));
        if (once < DOUBLED_SECONDS) {
            return;
        }
        var twice = seconds(name, wrapper.wrap(doubled).orElse(bytes));
        var isSlow = once > MAX_SECONDS;
        var isSteep = twice > once * MAX_RATIO;
        tooSlow += isSlow ? 1 : 0;
        tooSteep += isSteep ? 1 : 0;
        if (once > SHOWN_SECONDS || isSteep) {
            System.out.printf(
                    Locale.ROOT,
                    "%-32s %-12s %9d bytes %6.2f s, doubled %6.2f s%s%s%n",
                    hostile.id(),
                    wrapper,
                    bytes.length,
                    once,
                    twice,
                    isSlow ? " SLOW" : "",
                    isSteep ? " STEEP" : "");
        }
    }

    private double seconds(String name, byte[] bytes) {
        var begin = THREADS.getCurrentThreadCpuTime();
        var postings = new ArrayList<RawPosting>(
                reader.read(new SourceFile(name, bytes)).orElse(List.of()));
        postings.forEach(posting -> extractor.extract(posting, CuratorFacts.NONE));
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
