package dev.rolecall.extract;

import dev.rolecall.body.Body;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The places a posting names, each once, in the order of trust. */
final class PlaceList {

    private static final int MAX = 200;

    private final Body body;
    private final List<Claim<Place>> claims = new ArrayList<>();

    PlaceList(Body body) {
        this.body = body;
    }

    void add(String rule, Found<Place> found) {
        if (claims.size() < MAX
                && claims.stream().noneMatch(claim -> claim.value().equals(found.value()))) {
            claims.add(new Claim<>(found.value(), Proof.of(body, rule, found.quote())));
        }
    }

    /** Adds what a rule finds where those before it found none. */
    void hint(String rule, Supplier<List<Found<Place>>> found) {
        if (claims.isEmpty()) {
            found.get().forEach(place -> add(rule, place));
        }
    }

    List<Claim<Place>> all() {
        return List.copyOf(claims);
    }

    /** The places without those that another one says more exactly. */
    List<Claim<Place>> mostSpecific() {
        return claims.stream()
                .filter(claim -> claims.stream().noneMatch(other -> saysMore(other.value(), claim.value())))
                .toList();
    }

    private static boolean saysMore(Place one, Place other) {
        return !one.equals(other)
                && agrees(one.city(), other.city())
                && agrees(one.region(), other.region())
                && agrees(one.country(), other.country());
    }

    /** Whether the one part says at least what the other says. */
    private static boolean agrees(@Nullable String one, @Nullable String other) {
        return other == null || Objects.equals(one, other);
    }
}
