package dev.rolecall.pipeline;

import dev.rolecall.format.RawPosting;
import dev.rolecall.posting.JobPosting;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast postings are read, and their facts extracted, on one core once warm. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PostingBenchmark {

    /** What one round came to; JMH reports both a second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Amounts {
        public long postings;
        public double megabytes;

        void add(int count, BenchmarkPostings of) {
            postings += count;
            megabytes += of.megabytes();
        }
    }

    @Benchmark
    public List<RawPosting> read(BenchmarkPostings postings, Amounts amounts) {
        var result = postings.read();
        amounts.add(result.size(), postings);
        return result;
    }

    @Benchmark
    public List<JobPosting> extract(BenchmarkPostings postings, Amounts amounts) {
        var result = postings.extract(postings.raw());
        amounts.add(result.size(), postings);
        return result;
    }

    @Benchmark
    public List<JobPosting> readAndExtract(BenchmarkPostings postings, Amounts amounts) {
        var result = postings.extract(postings.read());
        amounts.add(result.size(), postings);
        return result;
    }
}
