package dev.rolecall.pipeline;

import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads some postings once more, each file once. */
final class PostingsAgain implements Rereading {

    private final PostingStream postings;
    private final Workers workers;

    /** @param postings gives the postings of a file */
    PostingsAgain(PostingStream postings, Workers workers) {
        this.postings = postings;
        this.workers = workers;
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
        var files = ids.stream().map(PostingId::path).distinct().sorted().toList();
        var read = new HashMap<PostingId, T>();
        try {
            workers.<String, Map<PostingId, T>>inOrder(files, path -> read(path, ids, reader), read::putAll);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private <T> Map<PostingId, T> read(String path, Set<PostingId> ids, Function<JobPosting, T> reader)
            throws IOException {
        var read = new HashMap<PostingId, T>();
        postings.read(path, posting -> {
            if (ids.contains(posting.id())) {
                read.put(posting.id(), reader.apply(posting));
            }
        });
        return read;
    }
}
