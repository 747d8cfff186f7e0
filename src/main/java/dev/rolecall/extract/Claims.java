package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.config.Ruling;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that a posting claims of one fact, most trusted first, on the way to a decision.
 *
 * <p>Every fact is decided the same way: rules offer what they read in the order of their trust, the first value
 * holds, other values stay as rivals, and a curator's ruling goes before all of them.
 */
final class Claims<T> {

    /** More rivals than this tell a reader nothing. */
    static final int MAX_RIVALS = 8;

    private final Body body;
    private final BiPredicate<T, T> same;
    private final List<Claim<T>> claims = new ArrayList<>();

    /** Claims of values that are the same when they are equal. */
    Claims(Body body) {
        this(body, Object::equals);
    }

    /** Claims of values of which {@code same} tells when two mean the same. */
    Claims(Body body, BiPredicate<T, T> same) {
        this.body = body;
        this.same = same;
    }

    /** Offers what one rule read, in the order of the posting; less trusted than all that was offered before. */
    Claims<T> offer(String rule, List<Found<T>> found) {
        for (var each : found) {
            if (claims.size() <= MAX_RIVALS
                    && claims.stream().noneMatch(claim -> same.test(claim.value(), each.value()))) {
                claims.add(new Claim<>(each.value(), Proof.of(body, rule, each.quote())));
            }
        }
        return this;
    }

    /** Offers what counts where nothing else was claimed, contradicts nothing that was, and is not looked for then. */
    Claims<T> hint(String rule, Supplier<List<Found<T>>> found) {
        return claims.isEmpty() ? offer(rule, found.get()) : this;
    }

    /** The value that comes first so far, or null. */
    @Nullable
    T first() {
        return claims.isEmpty() ? null : claims.get(0).value();
    }

    /** The decision of the posting alone. */
    Fact<T> decided() {
        return claims.isEmpty() ? Fact.unstated() : new Fact<>(claims.get(0), claims.subList(1, claims.size()));
    }

    /** The decision, the curator's ruling first. */
    Fact<T> ruledBy(@Nullable Ruling<T> ruling) {
        if (ruling == null) {
            return decided();
        }
        var value = ruling.value();
        if (value == null) {
            return new Fact<>(null, claims);
        }
        var rivals = claims.stream()
                .filter(claim -> !same.test(claim.value(), value))
                .toList();
        return new Fact<>(new Claim<>(value, new Evidence.Curated(ruling.at())), rivals);
    }
}
