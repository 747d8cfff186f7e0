package dev.rolecall.catalog.duplicate;

import dev.rolecall.body.Body;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads postings once more: the catalog keeps no text. */
public interface Rereading {

    /** Nothing can be read again. */
    Rereading NONE = new Rereading() {
        @Override
        public <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader) {
            return Map.of();
        }
    };

    /**
     * Reads some postings.
     *
     * @param ids which ones
     * @param reader makes of each what is to be kept; it may be asked by several threads at once
     * @return what was made, without those that are not there any more
     */
    <T> Map<PostingId, T> read(Set<PostingId> ids, Function<JobPosting, T> reader);

    /**
     * Reads the text of some postings, which is quicker: finding the facts is most of the work.
     *
     * @param ids which ones
     * @param reader makes of each what is to be kept; it may be asked by several threads at once
     * @return what was made, without those that are not there any more
     */
    default <T> Map<PostingId, T> texts(Set<PostingId> ids, BiFunction<PostingId, Body, T> reader) {
        return read(ids, posting -> reader.apply(posting.id(), posting.body()));
    }
}
