package dev.rolecall.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Forces many files to the disk at once: it writes those that wait together in one go. */
final class Forcing {

    /** They wait for the disk, not for a processor. Measured in docs/decisions/0004-changing-over.md. */
    private static final int THREADS = 16;

    private final Disk disk;
    private final Queue<Path> paths;

    private Forcing(Disk disk, Collection<Path> paths) {
        this.disk = disk;
        this.paths = new ConcurrentLinkedQueue<>(paths);
    }

    /**
     * Returns when all of them would outlast a loss of power.
     *
     * @throws IOException if the disk refuses, or if the thread is interrupted, which it stays
     */
    static void all(Disk disk, Collection<Path> paths) throws IOException {
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            new Forcing(disk, paths).all(threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void all(ExecutorService threads) throws IOException {
        var works = IntStream.range(0, THREADS)
                .mapToObj(i -> threads.submit(this::some))
                .toList();
        for (var work : works) {
            try {
                work.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        // To wait for what is done already does not notice an interruption.
        if (Thread.currentThread().isInterrupted()) {
            throw new IOException("interrupted");
        }
    }

    private @Nullable Void some() throws IOException {
        for (var path = paths.poll(); path != null; path = paths.poll()) {
            disk.force(path);
        }
        return null;
    }
}
