package dev.rolecall.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs Jazzer on each target in turn. Arguments: seconds for all of them, then the targets, or none for all.
 *
 * <p>What it finds is written to {@code target/fuzz}; make it a seed with the fix.
 */
final class FuzzRun {

    static final Path SEEDS = Path.of("src/test/resources/fuzz");

    private FuzzRun() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var targets = args.length == 1
                ? List.of(FuzzTarget.values())
                : Arrays.stream(args).skip(1).map(FuzzTarget::of).toList();
        var failed = new ArrayList<String>();
        for (var target : targets) {
            if (run(target, Integer.parseInt(args[0]) / targets.size()) != 0) {
                failed.add(target.folder());
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException("there are findings in target/fuzz of " + failed);
        }
    }

    private static int run(FuzzTarget target, int seconds) throws IOException, InterruptedException {
        var folder = Path.of("target/fuzz", target.folder());
        Files.createDirectories(folder.resolve("corpus"));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + JazzerEntry.class.getName(),
                        "--target_args=" + target.folder(),
                        "--instrumentation_includes=dev.rolecall.**:org.jsoup.**:com.vladsch.**",
                        "--instrumentation_excludes=dev.rolecall.vocabulary.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-max_total_time=" + seconds,
                        "-max_len=8000",
                        "-timeout=20",
                        "-rss_limit_mb=4096",
                        "-print_final_stats=1",
                        folder.resolve("corpus").toString(),
                        SEEDS.resolve(target.folder()).toString())
                .inheritIO()
                .start()
                .waitFor();
    }
}
