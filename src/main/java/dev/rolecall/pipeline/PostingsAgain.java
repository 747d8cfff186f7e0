package dev.rolecall.pipeline;

import dev.rolecall.body.Body;
import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads some postings once more, each file once. */
final class PostingsAgain implements Rereading, PostingStream {

    private final Held held;
    private final PostingSource source;
    private final Workers workers;

    /** @param held postings that need not be read */
    PostingsAgain(Held held, PostingSource source, Workers workers) {
        this.held = held;
        this.source = source;
        this.workers = workers;
    }

    @Override
    public void read(String path, Workers.Taker<JobPosting> taker) throws IOException {
        var kept = held.of(path);
        if (kept.isEmpty()) {
            source.read(path, taker);
            return;
        }
        for (var posting : kept.get()) {
            taker.take(posting);
        }
    }

    private void texts(String path, BiConsumer<PostingId, Body> taker) throws IOException {
        var kept = held.of(path);
        if (kept.isEmpty()) {
            source.texts(path, taker);
        } else {
            kept.get().forEach(posting -> taker.accept(posting.id(), posting.body()));
        }
    }

    /** Does work that reads postings, and fails as reading fails. */
    <T> T during(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader) {
        return inOrder(ids, path -> {
            var read = new HashMap<PostingId, T>();
            read(path, posting -> {
                if (ids.contains(posting.id())) {
                    read.put(posting.id(), reader.apply(posting));
                }
            });
            return read;
        });
    }

    @Override
    public <T> Map<PostingId, T> texts(Set<PostingId> ids, BiFunction<PostingId, Body, T> reader) {
        return inOrder(ids, path -> {
            var read = new HashMap<PostingId, T>();
            texts(path, (id, body) -> {
                if (ids.contains(id)) {
                    read.put(id, reader.apply(id, body));
                }
            });
            return read;
        });
    }

    private <T> Map<PostingId, T> inOrder(Set<PostingId> ids, Workers.Work<String, Map<PostingId, T>> work) {
        var files = ids.stream().map(PostingId::path).distinct().sorted().toList();
        var read = new HashMap<PostingId, T>();
        try {
            workers.<String, Map<PostingId, T>>inOrder(files, work, read::putAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
