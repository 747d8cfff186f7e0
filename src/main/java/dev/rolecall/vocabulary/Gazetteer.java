package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import java.util.List;
import java.util.Optional;

/**
 * The places that postings name: countries, states, cities and wider areas.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class Gazetteer {

    private final Countries countries;

    private Gazetteer(Countries countries) {
        this.countries = countries;
    }

    /** The gazetteer that is part of the program. */
    public static Gazetteer load() {
        return new Gazetteer(Countries.load());
    }

    /**
     * The places that a field made for places names, from left to right.
     *
     * @param text the field as written: {@code remote,New York, NY}; {@code Berlin / Munich}
     */
    public List<PlaceMatch> inField(String text) {
        return countries.matches(text);
    }

    /**
     * The places that a line of prose names, from left to right; names that are also words only with their region or
     * country.
     *
     * @param text one line
     */
    public List<PlaceMatch> inSentence(String text) {
        return countries.matches(text);
    }

    /** The English name of a country, or the code itself when there is no such country. */
    public String countryName(String code) {
        return countries.name(code);
    }

    /** The name of a region: {@code New York} for {@code NY} in {@code US}; what has no other name is kept. */
    public String regionName(String country, String region) {
        return region;
    }

    /** The place as written on a page: {@code New York, NY}; {@code Stockholm, Sweden}; {@code United States}. */
    public String label(Place place) {
        var country = place.country() == null ? "" : countryName(place.country());
        if (place.city() != null) {
            return country.isEmpty() ? place.city() : place.city() + ", " + country;
        }
        return place.region() != null ? place.region() : country;
    }

    /** The currency that is paid in a country, as an ISO 4217 code. */
    public Optional<String> currencyOf(String country) {
        return countries.currency(country);
    }
}
