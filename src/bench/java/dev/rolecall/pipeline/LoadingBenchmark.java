package dev.rolecall.pipeline;

import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long the first load takes in a new process: what every command waits for. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoadingBenchmark {

    @Benchmark
    public SkillVocabulary skills() {
        return SkillVocabulary.load();
    }

    @Benchmark
    public Gazetteer places() {
        return Gazetteer.load();
    }

    @Benchmark
    public Object everything() {
        return Toolchain.load();
    }
}
