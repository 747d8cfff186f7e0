package dev.rolecall.pipeline;

import dev.rolecall.format.RawPosting;
import dev.rolecall.posting.JobPosting;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class PostingBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * What the rounds came to; JMH reports each a second. How much of its core the thread had tells how busy the machine
     * is with other things: on a quiet one it is 1.
     */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Amounts {
        public long postings;
        public double megabytes;
        public double core;

        void add(int count, BenchmarkPostings of, long startNanos) {
            postings += count;
            megabytes += of.megabytes();
            core += (THREADS.getCurrentThreadCpuTime() - startNanos) / 1e9;
        }
    }

    @Benchmark
    public List<RawPosting> read(BenchmarkPostings postings, Amounts amounts) {
        var start = THREADS.getCurrentThreadCpuTime();
        var result = postings.read();
        amounts.add(result.size(), postings, start);
        return result;
    }

    @Benchmark
    public List<JobPosting> extract(BenchmarkPostings postings, Amounts amounts) {
        var start = THREADS.getCurrentThreadCpuTime();
        var result = postings.extract(postings.raw());
        amounts.add(result.size(), postings, start);
        return result;
    }

    @Benchmark
    public List<JobPosting> readAndExtract(BenchmarkPostings postings, Amounts amounts) {
        var start = THREADS.getCurrentThreadCpuTime();
        var result = postings.extract(postings.read());
        amounts.add(result.size(), postings, start);
        return result;
    }
}
