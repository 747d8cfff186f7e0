package dev.rolecall.posting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place where the work may be done, as far as it is stated.
 *
 * @param city the city's name, or null
 * @param region the postal code of a state in the US, Canada and Australia ({@code NY}), else a name as stated
 *     ({@code Stockholm County}); also an area wider than a country ({@code Europe}) when the country is null; or null
 * @param country an ISO 3166-1 alpha-2 code, or null
 */
public record Place(
        @Nullable String city,
        @Nullable String region,
        @Nullable String country) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public Place {
        if (city == null && region == null && country == null) {
            throw new IllegalArgumentException("a place that is nowhere");
        }
        if (country != null && !CODE.matcher(country).matches()) {
            throw new IllegalArgumentException("not a country code: " + country);
        }
    }
}
