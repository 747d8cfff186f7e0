package dev.rolecall.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Jazzer calls, by the names it expects; it is told the target as an argument. */
public final class JazzerEntry {

    private static FuzzTarget target = FuzzTarget.TEXT;

    private JazzerEntry() {}

    /**
     * Reads all seeds. What they need is loaded then, and Jazzer does not count it as the time of an input: on a busy
     * machine that alone takes longer than any input may.
     */
    public static void fuzzerInitialize(String[] args) throws IOException {
        target = FuzzTarget.of(args[0]);
        List<Path> seeds;
        try (var files = Files.list(FuzzRun.SEEDS.resolve(target.folder()))) {
            seeds = files.sorted().toList();
        }
        for (var seed : seeds) {
            target.read(Files.readAllBytes(seed));
        }
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        target.read(bytes);
    }
}
