package dev.rolecall.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads the seeds of the fuzz targets, and so all that fuzzing ever found. */
final class FuzzSeedsTest {

    @ParameterizedTest
    @EnumSource
    void readsEverySeed(FuzzTarget target) throws IOException {
        List<Path> seeds;
        try (var files = Files.list(FuzzRun.SEEDS.resolve(target.folder()))) {
            seeds = files.sorted().toList();
        }
        assertFalse(seeds.isEmpty());
        for (var seed : seeds) {
            var bytes = Files.readAllBytes(seed);
            target.read(bytes);
            target.read(Arrays.copyOf(bytes, bytes.length / 2));
        }
    }
}
