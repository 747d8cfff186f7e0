package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what the name of a place means that has neither region nor country beside it. */
final class Standing {

    /** From this weight on a city is so well known that a word of prose means it. */
    private static final int KNOWN = 240;

    private static final int KNOWN_BY_TWO_WORDS = 80;
    private static final int KNOWN_BY_OTHER_SPELLING = 800;
    /** A city that outweighs the state of its name, as New York does. */
    private static final int OUTWEIGHS_STATE = 2_300;

    private static final int OUTWEIGHS_REGION = 50;
    /** The counties of this country are named without it, and larger than the towns that were named for them. */
    private static final String COUNTIES = "GB";

    private static final int OUTWEIGHS_COUNTY = 1_000;
    /** A city means itself when it weighs this many times as much as the next of its name. */
    private static final int DOMINANCE = 2;

    /** The country whose states are named by their codes alone. */
    private static final String STATES = "US";

    private static final int LARGE = 400;
    private static final int HEAVIER = 10;

    private final PlaceSurroundings surroundings;
    private final boolean strict;

    Standing(PlaceSurroundings surroundings, boolean strict) {
        this.surroundings = surroundings;
        this.strict = strict;
    }

    boolean isStrict() {
        return strict;
    }

    boolean isLarge(Meaning city) {
        return city.weight() >= LARGE;
    }

    /** The place that a name means by itself, or null when that cannot be told. */
    @Nullable
    Place place(Spot spot) {
        var alone = !strict && surroundings.isAlone(spot);
        if (!alone && (surroundings.isPartOfName(spot) || isUniversity(spot))) {
            return cityOfPart(spot);
        }
        // "North West" is a region of many countries, and a direction in all.
        var isDirection = surroundings.isDirection(spot);
        var usable = spot.meanings().stream()
                .filter(m -> alone ? !isAmbiguousCode(spot, m) : !m.isCode() && !m.isWord() && !m.isRare())
                .filter(m -> !isDirection || m.kind() != Kind.REGION)
                .toList();
        return usable.isEmpty() ? null : choose(spot, usable, alone);
    }

    /** {@code Zürich-Oerlikon}, {@code Paris La Défense}: a large city and the part of it that is meant. */
    private @Nullable Place cityOfPart(Spot spot) {
        var city = strict || !surroundings.isBeforePart(spot) ? null : dominant(spot);
        return city == null || city.weight() < KNOWN_BY_OTHER_SPELLING || Regions.isPostal(city.country())
                ? null
                : city(spot, city);
    }

    /** "Penn State", "Washington State University"; but the state has a city of its name to be told from. */
    private boolean isUniversity(Spot spot) {
        return surroundings.isStateSchool(spot, spot.cities().stream().anyMatch(this::isLarge));
    }

    /**
     * "CA" is California and Canada; that a town is called Hun leaves "HUN" a country, and provinces elsewhere are seldom
     * named by their code alone: "NL" is no Newfoundland.
     */
    private static boolean isAmbiguousCode(Spot spot, Meaning meaning) {
        return meaning.isCode()
                && spot.meanings().stream()
                        .anyMatch(m -> m.kind() == Kind.AREA
                                || m.kind() == Kind.REGION
                                        && (meaning.kind() == Kind.REGION
                                                || m.country().equals(STATES)));
    }

    private @Nullable Place choose(Spot spot, List<Meaning> usable, boolean alone) {
        var area = first(usable, Kind.AREA);
        if (area != null) {
            return new Place(null, area.name(), area.country().isEmpty() ? null : area.country());
        }
        var country = first(usable, Kind.COUNTRY);
        var city = first(usable, Kind.CITY);
        if (country != null && (city == null || !Regions.isCity(country.country()))) {
            return country(country, first(usable, Kind.REGION));
        }
        return cityOrRegion(spot, city, first(usable, Kind.REGION), alone);
    }

    /** Georgia by itself may be the country or the state. */
    private static @Nullable Place country(Meaning country, @Nullable Meaning region) {
        return region != null && region.isWord() ? null : new Place(null, null, country.country());
    }

    private @Nullable Place cityOrRegion(Spot spot, @Nullable Meaning city, @Nullable Meaning region, boolean alone) {
        if (region != null && !outweighs(city, region)) {
            return new Place(null, surroundings.region(region, spot), region.country());
        }
        return city != null && isKnown(spot, city, alone) ? city(spot, city) : null;
    }

    private static @Nullable Meaning first(List<Meaning> meanings, Kind kind) {
        return meanings.stream().filter(m -> m.kind() == kind).findFirst().orElse(null);
    }

    private static boolean outweighs(@Nullable Meaning city, Meaning region) {
        if (city == null || city.isAlternate() && Regions.isPostal(region.country())) {
            return false;
        }
        var least = region.country().equals(COUNTIES) ? OUTWEIGHS_COUNTY : OUTWEIGHS_REGION;
        var needed = city.isAlternate() ? KNOWN_BY_OTHER_SPELLING : least;
        return city.weight() >= (Regions.isPostal(region.country()) ? OUTWEIGHS_STATE : needed);
    }

    /** Whether the name of a city is rather that of a state of its country. */
    boolean isState(Spot spot, Meaning city) {
        return spot.meanings().stream()
                .filter(m ->
                        m.kind() == Kind.REGION && !m.isCode() && m.country().equals(city.country()))
                .anyMatch(region -> Regions.isPostal(region.country()) && !outweighs(city, region));
    }

    private static boolean isKnown(Spot spot, Meaning city, boolean alone) {
        if (alone) {
            return true;
        }
        var hasWords = spot.last() > spot.first();
        // "Berlin-Kreuzberg" is another spelling of Kreuzberg, and hardly anything else.
        if (city.isAlternate() && !(city.isDistrict() && hasWords)) {
            return city.weight() >= KNOWN_BY_OTHER_SPELLING;
        }
        return city.weight() >= (hasWords ? KNOWN_BY_TWO_WORDS : KNOWN);
    }

    /** The city, with as much of region and country as its name tells. */
    private Place city(Spot spot, Meaning city) {
        var dominant = dominant(spot);
        if (dominant != null) {
            return new Place(dominant.name(), Regions.implied(dominant), dominant.country());
        }
        var rivals = rivals(spot.cities());
        if (rivals.stream().map(Meaning::country).distinct().count() == 1) {
            return new Place(city.name(), null, city.country());
        }
        // "Santa Cruz" is short for a city in one country, and the whole name of one in another.
        var namesake =
                spot.cities().stream().filter(each -> !each.isAlternate()).findFirst();
        return new Place(namesake.orElse(city).name(), null, null);
    }

    /** The city that outweighs all others of its name, or null. */
    @Nullable
    Meaning dominant(Spot spot) {
        var rivals = rivals(spot.cities());
        return rivals.size() == 1 ? rivals.get(0) : null;
    }

    private static List<Meaning> rivals(List<Meaning> cities) {
        if (cities.isEmpty()) {
            return cities;
        }
        var top = cities.get(0);
        return cities.stream()
                .filter(city -> city.equals(top) || isRival(city, top))
                .toList();
    }

    private static boolean isRival(Meaning city, Meaning top) {
        return city.weight() * DOMINANCE > top.weight() && (top.isAlternate() || !city.isAlternate());
    }

    /**
     * Whether a region behind a city belongs to it: {@code Paris, Texas}; but {@code Boston, New York} are two cities,
     * though there is a Boston in that state.
     */
    boolean vouches(Spot next, Meaning region, Meaning city, Spot spot) {
        var alsoCity = first(next.meanings(), Kind.CITY);
        return region.isCode()
                || alsoCity == null
                || alsoCity.weight() < city.weight() * HEAVIER
                || spot.cities().get(0).equals(city);
    }
}
