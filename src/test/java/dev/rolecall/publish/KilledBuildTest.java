package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that publish, at random moments, and looks at what is left. */
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("kills", 45);

    /** As long as some change-overs take. */
    private static final int MAX_MICROS = 60_000;

    @TempDir
    Path temporary;

    @Test
    void leavesAFolderWhole() throws IOException, InterruptedException {
        var site = temporary.resolve("site");
        var canExchange = Exchange.of(
                Files.createDirectory(temporary.resolve("one")), Files.createDirectory(temporary.resolve("other")));
        kill(site, canExchange);
    }

    @Test
    void leavesALinkWhole() throws IOException, InterruptedException {
        kill(Files.createSymbolicLink(temporary.resolve("site"), Path.of("nowhere")), true);
    }

    private void kill(Path site, boolean isNeverAbsent) throws IOException, InterruptedException {
        var random = new Random(20261120);
        var last = 0L;
        for (var kill = 0; kill < KILLS; kill++) {
            var child = start(site);
            try (var out = child.inputReader()) {
                assertEquals(String.valueOf(last + 1), out.readLine(), "what the next build makes of what is left");
                TimeUnit.MICROSECONDS.sleep(random.nextInt(MAX_MICROS));
            } finally {
                child.destroyForcibly().waitFor();
            }
            if (!Files.isDirectory(site)) {
                assertTrue(!isNeverAbsent, "the site is absent after kill " + kill);
                new SiteFolder(site).begin().close();
            }
            var version = Long.parseLong(PublishingLoop.version(site));
            assertTrue(version > last, "an older site is back");
            last = version;
        }
    }

    private static Process start(Path site) throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishingLoop.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
