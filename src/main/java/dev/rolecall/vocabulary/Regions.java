package dev.rolecall.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states and provinces that are written by their postal code. */
final class Regions {

    private static final Set<String> POSTAL = Set.of("US", "CA", "AU");

    private static final Set<String> CITIES = Set.of("SG", "HK", "MO");

    private final Map<String, String> names = new HashMap<>();

    private Regions() {}

    /** The regions that are part of the program. */
    static Regions load() {
        var regions = new Regions();
        for (var row : Resource.rows("places/regions.tsv")) {
            regions.names.put(row.get(0) + " " + row.get(1), row.get(2));
        }
        return regions;
    }

    /** The name of a region, or the region as given. */
    String name(String country, String region) {
        return names.getOrDefault(country + " " + region, region);
    }

    /** Whether the regions of a country are written by their postal code. */
    static boolean isPostal(String country) {
        return POSTAL.contains(country);
    }

    /** Whether a country is one city: what is not known in it is a quarter or a street. */
    static boolean isCity(String country) {
        return CITIES.contains(country);
    }

    /** Whether a town is written as none is in these countries: {@code IL} behind it is Israel. */
    static boolean isForeign(String town) {
        return !town.isEmpty() && Character.getType(town.charAt(0)) == Character.OTHER_LETTER;
    }

    /** The region that follows from a city: its state, where that is written by its code. */
    static @Nullable String implied(Meaning city) {
        return isPostal(city.country()) && !city.region().isEmpty() ? city.region() : null;
    }
}
