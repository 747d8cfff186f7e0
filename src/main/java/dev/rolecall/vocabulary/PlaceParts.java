package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Mends the reading of fields that write a place in parts, from the town to its country: {@code Camden, Delaware, USA}.
 * Who writes so names one place, though the gazetteer lacks the town, or knows only another one of its name.
 */
final class PlaceParts {

    /** A city of so many is meant itself, not the region around it. */
    private static final int METROPOLIS = 2_000;
    /** A city of so many is a place of its own in a list of places. */
    private static final int LARGE = 400;

    private static final int MAX_PARTS = 3;
    /** A town is rather near a city than beside it in a list when that has so many times its people. */
    private static final int DWARFS = 8;
    /** Countries that are one city: what is not known in them is a part of it. */
    private static final Set<String> CITIES = Set.of("SG", "HK", "MO", "MC", "GI");

    /** The country whose towns are known by their states. */
    private static final String STATES = "US";

    private final PartReader parts;

    PlaceParts(PartReader parts) {
        this.parts = parts;
    }

    /**
     * Where the last part of a place says that it is.
     *
     * @param country the code of the country
     * @param state the code of the state, where those are written by it; or empty
     * @param region the region as written, when it is the last part; or null
     */
    private record Home(
            String country, String state, @Nullable String region) {

        boolean holds(Place place) {
            return country.equals(place.country()) && (state.isEmpty() || state.equals(place.region()));
        }
    }

    /** The places of a field, with those mended that its commas tell better; in the same order. */
    List<PlaceMatch> mend(List<PlaceMatch> matches) {
        var mended = new ArrayList<PlaceMatch>();
        var next = 0;
        for (var segment : parts.segments()) {
            var first = next;
            while (next < matches.size() && matches.get(next).start() < segment.end()) {
                next++;
            }
            var own = matches.subList(first, next);
            var written = parts.of(segment);
            var place = isOfCounty(written, own) ? own.get(0) : place(written, own);
            if (place == null) {
                mended.addAll(withUnknown(written, own));
            } else {
                mended.add(place);
            }
        }
        return List.copyOf(mended);
    }

    /** {@code Winterthur, Tägerwilen, Schaffhausen}: a name among towns of one country is one more of its towns. */
    private List<PlaceMatch> withUnknown(List<PlacePart> written, List<PlaceMatch> own) {
        var isOfTowns = written.size() >= MAX_PARTS
                && own.size() == written.size() - 1
                && own.stream().allMatch(match -> match.place().city() != null)
                && own.stream().map(match -> match.place().country()).distinct().count() == 1;
        if (!isOfTowns) {
            return own;
        }
        var unknown = written.stream()
                .filter(part -> part.meanings().isEmpty() && parts.isName(part) && !parts.hasRegionWord(part))
                .filter(part ->
                        own.stream().noneMatch(match -> match.start() < part.end() && match.end() > part.start()))
                .map(part -> new PlaceMatch(
                        new Place(part.text(), null, own.get(0).place().country()), part.start(), part.end()));
        return Stream.concat(own.stream(), unknown)
                .sorted(Comparator.comparingInt(PlaceMatch::start))
                .toList();
    }

    private @Nullable PlaceMatch place(List<PlacePart> written, List<PlaceMatch> own) {
        if (written.size() < 2 || written.size() > MAX_PARTS) {
            return null;
        }
        var town = written.get(0);
        var last = written.get(written.size() - 1);
        var middle = written.size() == MAX_PARTS ? written.get(1) : null;
        if (isQuarter(town, last)) {
            var city = new Place(last.text(), null, last.country().orElseThrow().country());
            return new PlaceMatch(city, town.start(), last.end());
        }
        var homes = homes(last, middle);
        homes.removeIf(home -> Regions.isPostal(home.country()) && Regions.isForeign(town.text()));
        if (homes.stream()
                .anyMatch(home -> fits(own, town, home) && (isKnown(town, home) || home.equals(homes.get(0))))) {
            return null;
        }
        var place = homes.stream()
                .findFirst()
                .map(home -> middle == null ? two(town, last, home) : three(town, middle, home, own))
                .orElseGet(() -> behindCountry(town, last, own));
        return place == null ? null : new PlaceMatch(place, town.start(), last.end());
    }

    /** {@code Menlo Park, San Mateo County}: a town of a state, and the county there that it is in. */
    private boolean isOfCounty(List<PlacePart> written, List<PlaceMatch> own) {
        return written.size() == 2
                && own.size() == 2
                && parts.hasRegionWord(written.get(1))
                && !parts.hasRegionWord(written.get(0))
                && own.get(0).place().city() != null
                && Objects.equals(
                        own.get(0).place().region(), own.get(1).place().region())
                && Objects.equals(
                        own.get(0).place().country(), own.get(1).place().country());
    }

    /** {@code California, United States, US}: a state, whose country is said twice. */
    private static boolean isState(PlacePart state, PlacePart middle, Home home) {
        return state.region(home.country()).isPresent()
                && middle.country()
                        .filter(country -> country.country().equals(home.country()))
                        .isPresent();
    }

    /** {@code Raffles Quay, Singapore}. */
    private static boolean isQuarter(PlacePart town, PlacePart last) {
        return town.meanings().isEmpty()
                && last.country()
                        .filter(country -> !country.isCode() && CITIES.contains(country.country()))
                        .isPresent();
    }

    /**
     * The readings of the last part, the likelier first. {@code DE} behind a town is the state, unless a German region
     * or the country's own name stands between; {@code NL} is rather the country than the province.
     */
    private static List<Home> homes(PlacePart last, @Nullable PlacePart middle) {
        var homes = new ArrayList<Home>();
        var region = last.region("");
        region.map(m -> Regions.isPostal(m.country())
                        ? new Home(m.country(), m.region(), null)
                        : new Home(m.country(), "", last.text()))
                .ifPresent(homes::add);
        last.country().map(m -> new Home(m.country(), "", null)).ifPresent(home -> {
            var isOfCountry = middle != null
                    && (middle.region(home.country()).isPresent()
                            || middle.country()
                                    .filter(m -> m.country().equals(home.country()))
                                    .isPresent());
            var isState = region.isPresent() && region.get().country().equals(STATES);
            homes.add(isOfCountry || !isState ? 0 : homes.size(), home);
        });
        return homes;
    }

    private static boolean isKnown(PlacePart town, Home home) {
        return town.city(home.country(), home.state()).isPresent();
    }

    /** Whether the reading by names alone is one city, and the whole. */
    private static boolean fits(List<PlaceMatch> own, PlacePart town, Home home) {
        return own.size() == 1
                && own.get(0).place().city() != null
                && own.get(0).start() <= town.start()
                && home.holds(own.get(0).place());
    }

    /** {@code Camden, Delaware}; but {@code Hoboken, New York} are two cities, and {@code California, US} is a state. */
    private @Nullable Place two(PlacePart town, PlacePart last, Home home) {
        var isRegion = town.region(home.country()).isPresent();
        var isCity = last.cityWeight() >= LARGE && (home.region() != null || town.cityWeight() > 0);
        return isRegion || isCity ? null : place(town, home, home.region());
    }

    /** {@code Sandwich, Kent, GB}; but {@code Moabit, Berlin, Germany} is in Berlin, and {@code Rom, Genua, IT} are two. */
    private @Nullable Place three(PlacePart town, PlacePart middle, Home home, List<PlaceMatch> own) {
        var region = middle.region(home.country()).or(() -> parts.regionLike(middle, home.country()));
        var isRegion = region.isPresent() || parts.hasRegionWord(middle);
        var isCity = middle.city(home.country(), home.state()).isPresent();
        if (isOutskirt(town, middle, home)) {
            return place(town, home, middle.text());
        }
        if (!isRegion && (isCity || isList(own, home)) || isMetropolis(middle) || isState(town, middle, home)) {
            return null;
        }
        if (!Regions.isPostal(home.country())) {
            return place(town, home, isRegion || parts.isName(middle) ? middle.text() : null);
        }
        var state = home.state().isEmpty() ? region.map(Meaning::region).orElse("") : home.state();
        return place(town, new Home(home.country(), state, null), null);
    }

    /** {@code Sesto San Giovanni, Milano, Italia}: the city is that of the province. */
    private static boolean isOutskirt(PlacePart town, PlacePart city, Home home) {
        var small = town.city(home.country(), "");
        return small.isPresent()
                && !Regions.isPostal(home.country())
                && city.city(home.country(), small.get().region())
                        .filter(large -> large.weight() > small.get().weight() * DWARFS)
                        .isPresent();
    }

    private boolean isMetropolis(PlacePart middle) {
        return middle.cityWeight() >= METROPOLIS && !parts.hasRegionWord(middle);
    }

    private static boolean isList(List<PlaceMatch> own, Home home) {
        return own.size() > 1
                && own.stream().allMatch(match -> match.place().city() != null && home.holds(match.place()));
    }

    private @Nullable Place place(PlacePart town, Home home, @Nullable String region) {
        var known = town.city(home.country(), home.state());
        var isWide = town.isWide() || town.region(home.country()).isPresent();
        if (known.isEmpty() && (isWide || town.namedWeight() >= LARGE || !parts.isName(town))) {
            return null;
        }
        var state = home.state().isEmpty() ? known.map(Regions::implied).orElse(null) : home.state();
        var city = known.map(Meaning::name).orElse(town.text());
        return new Place(city, Regions.isPostal(home.country()) ? state : region, home.country());
    }

    /** {@code Israel, Yokneam}: a town that is not known behind its country. */
    private @Nullable Place behindCountry(PlacePart first, PlacePart last, List<PlaceMatch> own) {
        var country = Optional.of(first).flatMap(PlacePart::country).filter(m -> !m.isCode());
        var isAlone = own.size() == 1
                && own.get(0).place().city() == null
                && own.get(0).place().region() == null;
        var isTown = last.meanings().isEmpty() && !parts.hasRegionWord(last) && parts.isName(last);
        return country.isPresent() && isAlone && isTown
                ? new Place(last.text(), null, country.get().country())
                : null;
    }
}
