package dev.rolecall.pipeline;

import dev.rolecall.config.CuratorFacts;
import dev.rolecall.format.RawPosting;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The postings that are measured: those of the demo, which are whole and real, and the golden cases of each format. */
@State(Scope.Benchmark)
public class BenchmarkPostings {

    @Param({"demo", "board", "feed", "json", "markdown", "page", "table", "text"})
    private String source;

    private Toolchain tools;
    private List<SourceFile> files;
    private List<RawPosting> read;
    private double megabytes;

    @Setup
    public void load() throws IOException {
        tools = Toolchain.load();
        files = source.equals("demo")
                ? files(Path.of("content"), name -> !name.endsWith(".yaml"))
                : files(Path.of("src/test/resources/formats", source), name -> name.startsWith("input."));
        read = read();
        megabytes = files.stream().mapToLong(file -> file.bytes().length).sum() / 1e6;
    }

    private static List<SourceFile> files(Path folder, Predicate<String> isInput) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> isInput.test(path.getFileName().toString()))
                    .sorted()
                    .map(BenchmarkPostings::file)
                    .toList();
        }
    }

    private static SourceFile file(Path path) {
        try {
            return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<RawPosting> read() {
        return files.stream()
                .flatMap(file -> tools.reader().read(file).orElse(List.of()).stream())
                .toList();
    }

    List<JobPosting> extract(List<RawPosting> postings) {
        return postings.stream()
                .map(posting ->
                        tools.extractor().extract(posting, CuratorFacts.NONE).value())
                .toList();
    }

    /** The postings, read once before the measurement. */
    List<RawPosting> raw() {
        return read;
    }

    /** The size of all files. */
    double megabytes() {
        return megabytes;
    }
}
