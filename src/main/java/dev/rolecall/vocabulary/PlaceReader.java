package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads places from the names met in a text: a city with the region and country behind it, or a name that stands on its
 * own.
 */
final class PlaceReader {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    /** The state whose code stands for its city. */
    private static final String NEW_YORK = "NY";

    private final String text;
    private final List<Spot> spots;
    private final PlaceSurroundings surroundings;
    private final Standing standing;
    private final PlaceChains chains;
    private final List<PlaceMatch> matches = new ArrayList<>();

    PlaceReader(String text, List<Spot> spots, PlaceSurroundings surroundings, boolean strict) {
        this.text = text;
        this.spots = spots;
        this.surroundings = surroundings;
        this.standing = new Standing(surroundings, strict);
        this.chains = new PlaceChains(text, spots, surroundings, standing);
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
        if (surroundings.isStreet(spots.get(at))) {
            return 1;
        }
        var chain = chains.longest(at);
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
        if (readNamesake(at)) {
            return 2 + countryBehind(at + 1);
        }
        var alone = standing.place(spots.get(at));
        if (alone != null) {
            add(alone, spots.get(at).start(), spots.get(at).end());
        }
        return 1;
    }

    /** {@code Stockholm, Sweden, SE}: 1 when the country stands a second time behind a place, else 0. */
    private int countryAgain(int last, Place place) {
        var next = chains.joined(last);
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
        // "ON, AB, BC": no town is written so.
        if (CODE.matcher(city).matches() || HouseWords.occurIn(city)) {
            return false;
        }
        var state = postal(spot).filter(m -> !Regions.isForeign(city)).findFirst();
        if (state.isPresent()) {
            var end = spots.get(at + countryBehind(at)).end();
            add(new Place(city, state.get().region(), state.get().country()), start, end);
            return true;
        }
        var country = spot.first(Kind.COUNTRY);
        if (country.isEmpty()
                || standing.isStrict()
                || Regions.isCity(country.get().country())) {
            return false;
        }
        add(new Place(city, null, country.get().country()), start, spot.end());
        return true;
    }

    /** {@code Oxford, ON}: a town that is called as a known one is, in a state where the gazetteer has none. */
    private boolean readNamesake(int at) {
        var town = spots.get(at);
        var code = chains.joined(at);
        if (standing.isStrict()
                || code == null
                || text.charAt(town.end()) != ',' // "LONDON OR BERLIN"
                || town.cities().isEmpty()
                || !code.cities().isEmpty() // "London, LA" are two
                || !CODE.matcher(text).region(code.start(), code.end()).matches()) {
            return false;
        }
        var state = postal(code)
                .filter(m -> !m.region().equals(NEW_YORK)) // "London, NY" are two as well
                .findFirst();
        if (state.isEmpty()) {
            return false;
        }
        var name = text.substring(town.start(), town.end());
        var end = spots.get(at + 1 + countryBehind(at + 1)).end();
        add(new Place(name, state.get().region(), state.get().country()), town.start(), end);
        return true;
    }

    /** The states that a name may mean, where states are written by their codes. */
    private static Stream<Meaning> postal(Spot spot) {
        return spot.meanings().stream().filter(m -> m.kind() == Kind.REGION && Regions.isPostal(m.country()));
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
}
