package dev.rolecall.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The right to publish a site, which one build at a time has. The system takes it away from a process that ends, however
 * it ends.
 */
public final class SiteLock implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;

    /** Beyond the text in the file, which others must be able to read: Windows keeps them from what is locked. */
    private static final long LOCKED = 1_000;

    private final Path file;
    private final FileLock lock;

    private SiteLock(Path file, FileLock lock) {
        this.file = file;
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
        var channel = open(file);
        if (channel == null) {
            return null;
        }
        var lock = locked(file, channel);
        if (lock == null) {
            channel.close();
            return null;
        }
        return new SiteLock(file, lock);
    }

    private static @Nullable FileLock locked(Path file, FileChannel channel) throws IOException {
        try {
            var lock = channel.tryLock(LOCKED, 1, false);
            return lock != null && isStillThere(file, channel) ? lock : null;
        } catch (OverlappingFileLockException e) {
            return null; // another build of this process has it
        } catch (IOException e) {
            channel.close();
            throw e;
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

    /** Whoever had the right takes the file away: what was locked may be a file that nobody finds any more. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        var mark = ProcessHandle.current().pid() + " " + UUID.randomUUID();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark.getBytes(StandardCharsets.UTF_8)));
        try {
            return Files.readString(file).equals(mark);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String holder(Path file) {
        try {
            return " (process " + Files.readString(file).split(" ", 2)[0] + ")";
        } catch (IOException e) {
            return ""; // it ended just now, or cannot be asked
        }
    }

    @Override
    public void close() throws IOException {
        if (LocalDisk.IS_POSIX) {
            Files.deleteIfExists(file);
        }
        lock.acquiredBy().close();
    }
}
