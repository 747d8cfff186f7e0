package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class SiteLockTest {

    @TempDir
    Path temporary;

    private final AtomicInteger waits = new AtomicInteger();
    private SiteFolder folder;

    @BeforeEach
    void name() {
        folder = new SiteFolder(temporary.resolve("deep/site"));
    }

    @Test
    void letsOneBuildPublishAtATime() throws IOException {
        var lock = folder.lock(waits::incrementAndGet);
        try (lock) {
            var failure = assertThrows(IOException.class, () -> folder.lock(2, waits::incrementAndGet));
            assertEquals(refusal(), failure.getMessage());
            assertEquals(1, waits.get());
        }
        folder.lock(0, waits::incrementAndGet).close();
        assertEquals(Set.of(), names(temporary.resolve("deep")));
        assertEquals(1, waits.get());
    }

    @Test
    void keepsOtherProcessesOut() throws IOException {
        var lock = folder.lock(0, () -> {});
        try (lock) {
            assertEquals(refusal(), LockAttempt.of(folder.path()));
        }
        assertEquals("taken", LockAttempt.of(folder.path()));
    }

    private String refusal() {
        return "another build (process " + ProcessHandle.current().pid() + ") is publishing to " + folder.path()
                + "; build again when it has ended";
    }

    /** The system would free the lock of a process that closes the locked file, whoever in it had opened that. */
    @Test
    void keepsOtherProcessesOutAfterABuildOfThisOneWasRefused() throws IOException {
        var lock = folder.lock(0, () -> {});
        try (lock) {
            assertThrows(IOException.class, () -> folder.lock(0, () -> {}));
            assertThrows(IOException.class, () -> linked().lock(0, () -> {}));
            assertEquals(refusal(), LockAttempt.of(folder.path()));
        }
    }

    private SiteFolder linked() throws IOException {
        return new SiteFolder(Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("deep"))
                .resolve("site"));
    }

    @Test
    void waitsForTheOtherBuildToEnd() throws IOException {
        var other = folder.lock(0, () -> fail("nobody has it"));
        folder.lock(600, () -> close(other)).close();
        assertEquals(Set.of(), names(temporary.resolve("deep")));
    }

    private static void close(SiteLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            fail(e);
        }
    }

    @Test
    void stopsWaitingWhenInterrupted() throws IOException {
        var other = folder.lock(0, () -> {});
        try (other) {
            Runnable interrupts = () -> Thread.currentThread().interrupt();
            var failure = assertThrows(IOException.class, () -> folder.lock(600, interrupts));
            assertEquals("interrupted", failure.getMessage());
            assertTrue(Thread.interrupted(), "whoever called is told too");
        }
    }

    @Test
    void isTakenFromABuildThatWasKilled() throws IOException {
        Files.createDirectory(temporary.resolve("deep"));
        Files.writeString(temporary.resolve("deep/.site.rolecall-lock"), "1 it is gone");
        folder.lock(0, () -> fail("nobody has it")).close();
        assertEquals(Set.of(), names(temporary.resolve("deep")));
    }

    /** Those that come when one goes find a file that is taken away, or one that a third has just made. */
    @Test
    void isNeverHeldByTwo() throws Exception {
        var holders = new AtomicInteger();
        Callable<Integer> taking = () -> {
            var taken = 0;
            for (var attempt = 0; attempt < 300; attempt++) {
                taken += isTaken(holders) ? 1 : 0;
            }
            return taken;
        };
        var threads = Executors.newFixedThreadPool(4);
        try {
            var taken = 0;
            for (var one : threads.invokeAll(
                    IntStream.range(0, 4).mapToObj(i -> taking).toList())) {
                taken += one.get();
            }
            assertTrue(taken > 0);
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean isTaken(AtomicInteger holders) {
        try (var lock = folder.lock(0, () -> {})) {
            assertEquals(1, holders.incrementAndGet(), lock::toString);
            Thread.onSpinWait();
            holders.decrementAndGet();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNoFileOpen() throws IOException {
        var before = open();
        var lock = folder.lock(0, () -> {});
        try (lock) {
            assertThrows(IOException.class, () -> folder.lock(0, () -> {}));
            assertEquals(before + 1, open());
        }
        assertEquals(before, open());
    }

    /** How many files of this process are locks of sites. */
    private static int open() throws IOException {
        var locks = 0;
        for (var name : names(Path.of("/proc/self/fd"))) {
            var file = Path.of("/proc/self/fd", name);
            if (Files.isSymbolicLink(file)
                    && Files.readSymbolicLink(file).toString().contains(".rolecall-lock")) {
                locks++;
            }
        }
        return locks;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }
}
