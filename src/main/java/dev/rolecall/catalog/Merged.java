package dev.rolecall.catalog;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The postings that were merged into one.
 *
 * @param sources the posting whose text is shown, then the others; at most {@value #MAX_SOURCES}
 * @param count how many there are
 * @param added what the others add to the posting whose text is shown
 */
public record Merged(List<Source> sources, int count, Offer added) {

    /** How many are named. */
    public static final int MAX_SOURCES = 24;

    /**
     * One of them.
     *
     * @param id which posting it is
     * @param permalink the last part of the address it had of its own, or null when it had none
     * @param share how much of the text it has in common with the posting that keeps the address, from 0 to 1; 1 for
     *     that posting itself
     * @param isCurated whether the curator says that it is part of the other one
     * @param offer what it says of itself
     * @param datePosted when it was posted, or null
     * @param status whether it is open
     */
    public record Source(
            PostingId id,
            @Nullable String permalink,
            double share,
            boolean isCurated,
            Offer offer,
            @Nullable LocalDate datePosted,
            Status status) {}

    public Merged {
        sources = List.copyOf(sources);
    }

    /** The posting whose text is shown, with what the others add. */
    public JobPosting in(JobPosting posting) {
        var facts = posting.facts();
        var apply =
                facts.applyUrl().claim() == null && added.apply() != null ? Fact.of(added.apply()) : facts.applyUrl();
        return posting.with(facts.at(
                joined(facts.locations(), added.locations()), joined(facts.eligible(), added.eligible()), apply));
    }

    private static <T> List<Claim<T>> joined(List<Claim<T>> own, List<Claim<T>> more) {
        return Stream.concat(own.stream(), more.stream()).toList();
    }
}
