package dev.rolecall.catalog;

import dev.rolecall.body.Body;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Place;
import dev.rolecall.text.WebAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a posting adds to one that it becomes part of, with the words that say so.
 *
 * @param locations where the work may be done
 * @param eligible for remote work, from where
 * @param apply where to apply, or null
 * @param source where it was found, or null
 */
public record Offer(
        List<Claim<Place>> locations,
        List<Claim<Place>> eligible,
        @Nullable Claim<WebAddress> apply,
        @Nullable Claim<WebAddress> source) {

    /** A posting adds nothing. */
    public static final Offer NONE = new Offer(List.of(), List.of(), null, null);

    public Offer {
        locations = List.copyOf(locations);
        eligible = List.copyOf(eligible);
    }

    /** What a posting adds to another one, whose page does not show its words. */
    public static Offer of(JobPosting posting) {
        var facts = posting.facts();
        return new Offer(
                facts.locations().stream()
                        .map(claim -> elsewhere(claim, posting))
                        .toList(),
                facts.eligible().stream()
                        .map(claim -> elsewhere(claim, posting))
                        .toList(),
                nullable(facts.applyUrl().claim(), posting),
                nullable(facts.sourceUrl().claim(), posting));
    }

    private static <T> @Nullable Claim<T> nullable(@Nullable Claim<T> claim, JobPosting posting) {
        return claim == null ? null : elsewhere(claim, posting);
    }

    /** A claim of a posting, for the page of another one. */
    static <T> Claim<T> elsewhere(Claim<T> claim, JobPosting posting) {
        return claim.evidence() instanceof Evidence.Quoted quoted
                ? new Claim<>(claim.value(), elsewhere(quoted, posting.id().path(), posting.body()))
                : claim;
    }

    private static Evidence elsewhere(Evidence.Quoted quoted, String path, Body body) {
        var at = body.line(quoted.quote().line()).at();
        return new Evidence.Elsewhere(
                quoted.rule(), new SourceLocation(path, at.line(), at.column(), 0), quoted.words());
    }
}
