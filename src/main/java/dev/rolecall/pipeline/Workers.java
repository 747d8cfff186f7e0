package dev.rolecall.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does pure work on several threads and hands the results over in order, with only a few of them waiting at a time:
 * the outcome is that of one thread, and memory does not grow with the number of items.
 */
final class Workers implements AutoCloseable {

    /** How many results per thread may wait for an earlier one. */
    private static final int AHEAD = 16;

    private final ExecutorService threads;
    private final int window;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count, task -> {
            var thread = new Thread(task, "rolecall-worker");
            thread.setDaemon(true);
            return thread;
        });
        this.window = count * AHEAD;
    }

    /** Work that may fail to read or write. */
    @FunctionalInterface
    interface Work<T, R> {
        R on(T item) throws IOException;
    }

    /** Takes a result, on the calling thread. */
    @FunctionalInterface
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /** Does the work on every item and hands each result over, in the order of the items. */
    <T, R> void inOrder(List<T> items, Work<? super T, ? extends R> work, Taker<? super R> taker) throws IOException {
        var waiting = new ArrayDeque<Future<? extends R>>();
        try {
            for (var item : items) {
                if (waiting.size() >= window) {
                    taker.take(result(waiting.remove()));
                }
                Callable<R> task = () -> work.on(item);
                waiting.add(threads.submit(task));
            }
            while (!waiting.isEmpty()) {
                taker.take(result(waiting.remove()));
            }
        } finally {
            waiting.forEach(future -> future.cancel(true));
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            var cause = e.getCause();
            if (cause instanceof IOException failure) {
                throw failure;
            }
            if (cause instanceof RuntimeException bug) {
                throw bug;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
