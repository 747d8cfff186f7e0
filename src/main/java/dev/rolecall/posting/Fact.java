package dev.rolecall.posting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one field of a posting: the claim that was chosen, and those that were not.
 *
 * @param claim the chosen claim, or null when nothing is stated
 * @param rivals claims of another value, most trusted first; a fact that is not stated may have rivals when the
 *     curator removed it
 */
public record Fact<T>(@Nullable Claim<T> claim, List<Claim<T>> rivals) {

    public Fact {
        rivals = List.copyOf(rivals);
    }

    /** Nothing is stated. */
    public static <T> Fact<T> unstated() {
        return new Fact<>(null, List.of());
    }

    /** One claim, undisputed. */
    public static <T> Fact<T> of(Claim<T> claim) {
        return new Fact<>(claim, List.of());
    }

    /** The value, or nothing when it is not stated. */
    public Optional<T> value() {
        return claim == null ? Optional.empty() : Optional.of(claim.value());
    }

    /** Whether the curator decided it. */
    public boolean isCurated() {
        return claim != null && claim.isCurated();
    }
}
