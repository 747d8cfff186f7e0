package dev.rolecall.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The right to publish a site, which one build at a time has. The system takes it away from a process that ends, however
 * it ends.
 */
public final class SiteLock implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;

    /** Beyond the text in the file, which others must be able to read: Windows keeps them from what is locked. */
    private static final long LOCKED = 10_000;

    /** Below {@link #LOCKED}, and long enough that two do not draw the same lengths. */
    private static final int MAX_PADDING = 4_000;

    private static final int DRAWS = 5;

    /**
     * The lock files that this process has open, or is about to open: the system keeps locks by process, and takes them
     * away when the process closes the same file once, wherever it does so. Hence one of them is opened once at a time.
     */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Path key;
    private final FileLock lock;

    private SiteLock(Path file, Path key, FileLock lock) {
        this.file = file;
        this.key = key;
        this.lock = lock;
    }

    /**
     * Waits for the right.
     *
     * @param file where whoever has it is written
     * @param site what is to be published, for what is said
     * @param maxPauses how many tenths of a second to wait at most
     */
    record Wait(Path file, Path site, int maxPauses) {

        /**
         * Takes the right.
         *
         * @param waits is told once when another build has it
         * @throws IOException when the other build still has it
         */
        SiteLock lock(Runnable waits) throws IOException {
            for (var pauses = 0; ; pauses++) {
                var lock = attempt();
                if (lock != null) {
                    return lock;
                }
                if (pauses == 0) {
                    waits.run();
                }
                if (pauses == maxPauses) {
                    throw new IOException("another build" + holder(file) + " is publishing to " + site
                            + "; build again when it has ended");
                }
                pause();
            }
        }

        private @Nullable SiteLock attempt() throws IOException {
            try {
                return SiteLock.attempt(file);
            } catch (IOException e) {
                throw Failure.writing(file, site, e);
            }
        }
    }

    /** Java can wait for a lock of another process, but not for a while only; hence it is asked for again and again. */
    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static @Nullable SiteLock attempt(Path file) throws IOException {
        var key = key(file);
        if (!OPEN.add(key)) {
            return null; // another build of this process has it
        }
        FileLock lock = null;
        try {
            lock = locked(file);
            return lock == null ? null : new SiteLock(file, key, lock);
        } finally {
            if (lock == null) {
                OPEN.remove(key);
            }
        }
    }

    /** One file has one key, by whichever links its folder was named. */
    private static Path key(Path file) throws IOException {
        var name = file.getFileName();
        var folder = file.toAbsolutePath().getParent();
        if (name == null || folder == null) {
            throw new IllegalArgumentException("not a file in a folder: " + file);
        }
        return folder.toRealPath().resolve(name);
    }

    private static @Nullable FileLock locked(Path file) throws IOException {
        var channel = open(file);
        if (channel == null) {
            return null;
        }
        FileLock lock = null;
        try {
            var attempted = channel.tryLock(LOCKED, 1, false);
            lock = attempted != null && isStillThere(file, channel) ? attempted : null;
            return lock;
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    private static @Nullable FileChannel open(Path file) throws IOException {
        var always = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var elsewhere = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            return FileChannel.open(file, LocalDisk.IS_POSIX ? always : elsewhere);
        } catch (AccessDeniedException e) {
            if (LocalDisk.IS_POSIX) {
                throw e;
            }
            return null; // Windows says so of a file that is about to go
        }
    }

    /**
     * Whoever had the right takes the file away: what was locked may be a file that nobody finds any more. The one that is
     * found is ours when it follows what we write, at lengths drawn by lot.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        var holder = ProcessHandle.current().pid() + " ";
        for (var draw = 0; draw < DRAWS; draw++) {
            var text = holder + " ".repeat(ThreadLocalRandom.current().nextInt(MAX_PADDING));
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
            if (!holds(file, text)) {
                return false;
            }
        }
        return true;
    }

    /** Where closing a file frees its lock it must not be opened; elsewhere its length may be told late. */
    private static boolean holds(Path file, String text) throws IOException {
        try {
            return LocalDisk.IS_POSIX
                    ? Files.size(file) == text.length()
                    : Files.readString(file).equals(text);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String holder(Path file) throws IOException {
        var key = key(file);
        if (!OPEN.add(key)) {
            return " (process " + ProcessHandle.current().pid() + ")";
        }
        try {
            return " (process " + Files.readString(file).split(" ", 2)[0] + ")";
        } catch (IOException e) {
            return ""; // it ended just now, or cannot be asked
        } finally {
            OPEN.remove(key);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (LocalDisk.IS_POSIX) {
                Files.deleteIfExists(file);
            }
        } finally {
            lock.acquiredBy().close();
            OPEN.remove(key);
        }
    }
}
