package dev.rolecall.catalog;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
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
 * @param rivals what others state otherwise than it does, or it does not state: of each, nothing but that
 */
public record Merged(List<Source> sources, int count, Offer added, List<Facts> rivals) {

    /** How many values of one fact are kept beside the one that is used. */
    private static final int MAX_RIVALS = 8;

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
        rivals = List.copyOf(rivals);
    }

    /** The posting whose text is shown, with what the others add. */
    public JobPosting in(JobPosting posting) {
        var facts = posting.facts();
        for (var rival : rivals) {
            facts = facts.joined(rival, Merged::disputed);
        }
        var apply =
                facts.applyUrl().claim() == null && added.apply() != null ? Fact.of(added.apply()) : facts.applyUrl();
        return posting.with(facts.at(
                joined(facts.locations(), added.locations()), joined(facts.eligible(), added.eligible()), apply));
    }

    private static <T> Fact<T> disputed(Fact<T> own, Fact<T> other) {
        var rival = other.claim();
        var isKnown = rival == null
                || own.rivals().size() >= MAX_RIVALS
                || own.rivals().stream().anyMatch(each -> each.value().equals(rival.value()));
        return isKnown
                ? own
                : new Fact<>(
                        own.claim(),
                        Stream.concat(own.rivals().stream(), Stream.of(rival)).toList());
    }

    private static <T> List<Claim<T>> joined(List<Claim<T>> own, List<Claim<T>> more) {
        return Stream.concat(own.stream(), more.stream()).toList();
    }
}
