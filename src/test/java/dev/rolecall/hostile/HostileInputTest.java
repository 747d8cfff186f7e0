package dev.rolecall.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds sites of what others wrote to break parsers, sanitizers and renderers.
 *
 * <p>{@code -Dhostile.dir=DIR} takes all cases of another folder of the same form. The totals are written to
 * {@code target/hostile.txt}.
 */
class HostileInputTest {

    private static final Path CASES = Path.of(System.getProperty("hostile.dir", "src/test/resources/hostile"));
    private static final boolean EVERY = System.getProperty("hostile.dir") != null;
    private static final int FILES_A_BUILD = Integer.getInteger("hostile.build", 2_000);
    private static final int MAX_SHOWN = 40;

    private static Map<String, byte[]> controls = Map.of();

    @TempDir
    Path temporary;

    @BeforeAll
    static void buildsControlsAlone(@TempDir Path alone) throws IOException {
        controls = new HostileBuild(alone).controls();
        assertEquals(4 * ControlPostings.COUNT, controls.size(), controls.keySet()::toString);
    }

    static List<Path> corpora() throws IOException {
        try (var files = Files.walk(CASES)) {
            var found = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            assertFalse(found.isEmpty());
            return found;
        }
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void neitherBreaksTheBuildNorReachesAPage(Path corpus) throws IOException {
        var failures = new ArrayList<String>();
        var cases = HostileCase.of(corpus);
        var totals = new int[5];
        var begin = System.nanoTime();
        var size = Math.max(1, FILES_A_BUILD / (EVERY ? 11 : 4));
        for (var from = 0; from < cases.size(); from += size) {
            var build = new HostileBuild(temporary.resolve("build" + from));
            for (var i = from; i < Math.min(cases.size(), from + size); i++) {
                for (var wrapper : wrappers(i)) {
                    build.add(cases.get(i), wrapper, i);
                }
            }
            var result = build.result(controls);
            failures.addAll(result.failures());
            totals[0] += result.cases();
            totals[1] += result.published();
            totals[2] += result.named();
            totals[3] += result.texts();
            totals[4] += result.shown();
            Trees.delete(temporary.resolve("build" + from));
        }
        report(corpus, cases.size(), totals, failures, System.nanoTime() - begin);
        assertEquals(List.of(), failures.stream().limit(MAX_SHOWN).toList(), failures.size() + " failures");
    }

    /** All, or of the cases that are kept here a third, another third for each case. */
    private static List<Wrapper> wrappers(int number) {
        return Stream.of(Wrapper.values())
                .filter(wrapper -> EVERY || !wrapper.isPart() || wrapper.ordinal() % 3 == number % 3)
                .toList();
    }

    private static void report(Path corpus, int cases, int[] totals, List<String> failures, long nanos)
            throws IOException {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d cases in %d files, %d published, %d named, %d of %d texts as expected, %d failures, %d s%n",
                CASES.relativize(corpus),
                cases,
                totals[0],
                totals[1],
                totals[2],
                totals[4],
                totals[3],
                failures.size(),
                nanos / 1_000_000_000));
        failures.forEach(failure -> text.append("    ").append(failure).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/hostile.txt"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
