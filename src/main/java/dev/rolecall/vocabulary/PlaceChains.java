package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins names that stand side by side to one place: a city, its region and its country, in either order. */
final class PlaceChains {

    private final String text;
    private final List<Spot> spots;
    private final PlaceSurroundings surroundings;
    private final Standing standing;

    PlaceChains(String text, List<Spot> spots, PlaceSurroundings surroundings, Standing standing) {
        this.text = text;
        this.spots = spots;
        this.surroundings = surroundings;
        this.standing = standing;
    }

    /**
     * A way to read several names as one place.
     *
     * @param place the place
     * @param length how many names it takes
     * @param weight how likely the place is
     */
    record Chain(Place place, int length, int weight) {

        boolean isBetterThan(Chain other) {
            return length > other.length || length == other.length && weight > other.weight;
        }
    }

    /** The chain of most names that begins at a place in the list; null when no name there begins one. */
    @Nullable
    Chain longest(int at) {
        Chain best = null;
        for (var meaning : spots.get(at).meanings()) {
            var chain = switch (meaning.kind()) {
                case CITY -> cityChain(at, meaning);
                case REGION -> regionChain(at, meaning);
                case COUNTRY -> standing.isStrict() ? null : countryChain(at, meaning);
                case AREA -> null;
            };
            if (chain != null && (best == null || chain.isBetterThan(best))) {
                best = chain;
            }
        }
        return best;
    }

    private @Nullable Chain cityChain(int at, Meaning city) {
        var next = joined(at);
        if (next == null) {
            return regionBetween(at, city);
        }
        var region = next.region(city.country(), city.region()).orElse(null);
        var after = region == null ? null : joined(at + 1);
        if (region != null && after != null && after.isCountry(city.country())) {
            return new Chain(place(city, regionText(city, next)), 3, city.weight());
        }
        if (next.isCountry(city.country()) && (region == null || !Regions.isPostal(city.country()))) {
            // "Virginia, United States" is the state, though there is such a town.
            return standing.isState(spots.get(at), city) ? null : new Chain(place(city, null), 2, city.weight());
        }
        if (region != null && standing.vouches(next, region, city, spots.get(at))) {
            return new Chain(place(city, regionText(city, next)), 2, city.weight());
        }
        return regionBetween(at, city);
    }

    /** {@code Hemel Hempstead, Hertfordshire, UK}: what stands between a city and its country is its region. */
    private @Nullable Chain regionBetween(int at, Meaning city) {
        for (var to = at + 1; to < Math.min(spots.size(), at + 3); to++) {
            if (spots.get(to).isCountry(city.country())) {
                return regionUpTo(at, to, city);
            }
        }
        return null;
    }

    private @Nullable Chain regionUpTo(int at, int to, Meaning city) {
        var between = surroundings.nameBetween(spots.get(at), spots.get(to));
        var spot = to == at + 2 ? spots.get(at + 1) : null;
        if (between == null || spot != null && isOther(spot, city)) {
            return null;
        }
        var region = spot != null && spot.first(Kind.AREA).isPresent() ? null : between;
        return new Chain(place(city, region), to - at + 1, city.weight());
    }

    /** Whether a name is a place of its own beside a city: a large city, or a state that the city is not in. */
    private boolean isOther(Spot between, Meaning city) {
        return between.cities().stream().anyMatch(standing::isLarge)
                || Regions.isPostal(city.country())
                        && regionsOf(city, between).findAny().isPresent();
    }

    private @Nullable Chain regionChain(int at, Meaning region) {
        var next = joined(at);
        if (next == null || !next.isCountry(region.country())) {
            return null;
        }
        var stated = regionText(region, spots.get(at));
        return new Chain(new Place(null, stated, region.country()), 2, -1);
    }

    /** {@code US, CA, San Francisco} and {@code Germany - Berlin}. */
    private @Nullable Chain countryChain(int at, Meaning country) {
        var next = joined(at);
        if (next == null) {
            return null;
        }
        var deep = regionThenCity(next, joined(at + 1), country);
        if (deep != null) {
            return deep;
        }
        var city = standing.dominant(next);
        if (city != null && city.country().equals(country.country())) {
            return new Chain(place(city, null), 2, city.weight());
        }
        return regionsOf(country, next)
                .findFirst()
                .map(m -> new Chain(new Place(null, regionText(m, next), m.country()), 2, 0))
                .orElse(next.isCountry(country.country()) ? again(country) : null);
    }

    /** {@code Canada, CA}: a country and its code. */
    private static Chain again(Meaning country) {
        return new Chain(new Place(null, null, country.country()), 2, 0);
    }

    private static Stream<Meaning> regionsOf(Meaning place, Spot spot) {
        return spot.meanings().stream()
                .filter(m -> m.kind() == Kind.REGION && m.country().equals(place.country()));
    }

    private @Nullable Chain regionThenCity(Spot region, @Nullable Spot after, Meaning country) {
        if (after == null) {
            return null;
        }
        for (var meaning : regionsOf(country, region).toList()) {
            var city = cityIn(after, meaning);
            if (city != null) {
                return new Chain(place(city, regionText(city, region)), 3, city.weight());
            }
        }
        return null;
    }

    private static @Nullable Meaning cityIn(Spot spot, Meaning region) {
        return spot.cities().stream()
                .filter(c -> c.country().equals(region.country()) && c.region().equals(region.region()))
                .findFirst()
                .orElse(null);
    }

    /** The name behind one, when both may be parts of one place; else null. */
    @Nullable
    Spot joined(int at) {
        var joined = at + 1 < spots.size() && surroundings.areJoined(spots.get(at), spots.get(at + 1));
        return joined ? spots.get(at + 1) : null;
    }

    private static Place place(Meaning city, @Nullable String region) {
        return new Place(city.name(), region == null ? Regions.implied(city) : region, city.country());
    }

    /** The region as a place has it: its postal code where there is one, else the words of the text. */
    private String regionText(Meaning meaning, Spot region) {
        return Regions.isPostal(meaning.country()) ? meaning.region() : text.substring(region.start(), region.end());
    }
}
