package dev.rolecall.card;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a share image takes, and how much of that is drawing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class CardBenchmark {

    private final CardPainter painter = new CardPainter();
    private final Card card = new Card(
            "Rolecall",
            null,
            "Staff Machine Learning Engineer",
            false,
            "Spotify, Content Understanding",
            List.of("New York, NY or London; remote", "Staff", "$205,800–$294,000 a year"));

    @Benchmark
    public Object draw() {
        return painter.painted(card);
    }

    @Benchmark
    public byte[] image() {
        return painter.paint(card);
    }
}
