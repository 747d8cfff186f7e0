package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads places from the names met in a text: a city with the region and country behind it, or a name that stands on its
 * own.
 */
final class PlaceReader {

    private final String text;
    private final List<Spot> spots;
    private final PlaceSurroundings surroundings;
    private final Standing standing;
    private final List<PlaceMatch> matches = new ArrayList<>();

    PlaceReader(String text, List<Spot> spots, PlaceSurroundings surroundings, boolean strict) {
        this.text = text;
        this.spots = spots;
        this.surroundings = surroundings;
        this.standing = new Standing(surroundings, strict);
    }

    /** The places, from left to right. */
    List<PlaceMatch> read() {
        var at = 0;
        while (at < spots.size()) {
            at += readFrom(at);
        }
        return List.copyOf(matches);
    }

    /** Reads one place, or passes over one name; returns how many names that took. */
    private int readFrom(int at) {
        var chain = longestChain(at);
        // "Dyess AFB, TX United States": a state and its country may stand behind a town that is not known.
        var isTownBefore = chain != null && chain.place().city() == null && !standing.isStrict() && readUnknownCity(at);
        if (isTownBefore) {
            return 1 + countryBehind(at);
        }
        if (chain != null && chain.length() > 1) {
            var length = chain.length() + countryAgain(at + chain.length() - 1, chain.place());
            add(chain.place(), spots.get(at).start(), spots.get(at + length - 1).end());
            return length;
        }
        if (readUnknownCity(at)) {
            return 1 + countryBehind(at);
        }
        var alone = standing.place(spots.get(at));
        if (alone != null) {
            add(alone, spots.get(at).start(), spots.get(at).end());
        }
        return 1;
    }

    /** {@code Stockholm, Sweden, SE}: 1 when the country stands a second time behind a place, else 0. */
    private int countryAgain(int last, Place place) {
        var next = joined(last);
        return next != null && place.country() != null && next.isCountry(place.country()) ? 1 : 0;
    }

    private void add(Place place, int start, int end) {
        matches.add(new PlaceMatch(place, start, end));
    }

    /** A town that the gazetteer lacks, known by the state or country behind it: {@code Dyess AFB, TX}. */
    private boolean readUnknownCity(int at) {
        var spot = spots.get(at);
        var before = matches.isEmpty() ? 0 : matches.get(matches.size() - 1).end();
        var start = surroundings.unknownNameBefore(spot, before);
        if (start < 0) {
            return false;
        }
        var city = text.substring(start, surroundings.endBefore(spot));
        var state = spot.meanings().stream()
                .filter(m -> m.kind() == Kind.REGION && Regions.isPostal(m.country()))
                .findFirst();
        if (state.isPresent()) {
            var end = spots.get(at + countryBehind(at)).end();
            add(new Place(city, state.get().region(), state.get().country()), start, end);
            return true;
        }
        var country = spot.first(Kind.COUNTRY);
        if (country.isEmpty() || standing.isStrict()) {
            return false;
        }
        add(new Place(city, null, country.get().country()), start, spot.end());
        return true;
    }

    /** Whether the state at a place in the list is followed by its country: 1, else 0. */
    private int countryBehind(int at) {
        var state = spots.get(at).first(Kind.REGION);
        var follows = state.isPresent()
                && at + 1 < spots.size()
                && spots.get(at + 1).isCountry(state.get().country())
                && surroundings.areJoined(spots.get(at), spots.get(at + 1));
        return follows ? 1 : 0;
    }

    private @Nullable Chain longestChain(int at) {
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
            return new Chain(place(city, null), 2, city.weight());
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

    private @Nullable Spot joined(int at) {
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

    /**
     * A way to read several names as one place.
     *
     * @param place the place
     * @param length how many names it takes
     * @param weight how likely the place is
     */
    private record Chain(Place place, int length, int weight) {

        boolean isBetterThan(Chain other) {
            return length > other.length || length == other.length && weight > other.weight;
        }
    }
}
