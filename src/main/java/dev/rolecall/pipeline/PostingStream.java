package dev.rolecall.pipeline;

import dev.rolecall.posting.JobPosting;
import java.io.IOException;

/** Gives the postings of a file one by one: those of a large one are never held together. */
@FunctionalInterface
interface PostingStream {

    /** Hands over each posting of a file, in its order. */
    void read(String path, Workers.Taker<JobPosting> taker) throws IOException;
}
