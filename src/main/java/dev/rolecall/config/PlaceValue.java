package dev.rolecall.config;

import dev.rolecall.posting.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a place: {@code City, Region, CC}, {@code City, CC}, {@code CC}, an area, or its parts by name. */
final class PlaceValue {

    static final String EXPECTED = "a list of places such as `New York, NY, US` or `{city: Stockholm, country: SE}`";

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private PlaceValue() {}

    static Optional<Place> of(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            var isKnown =
                    mapping.entries().stream().allMatch(entry -> entry.key().matches("city|region|country"));
            return isKnown
                    ? place(part(mapping, "city"), part(mapping, "region"), part(mapping, "country"))
                    : Optional.empty();
        }
        return Values.text(node).flatMap(PlaceValue::parse);
    }

    private static @Nullable String part(YamlNode.Mapping mapping, String key) {
        return mapping.entry(key).flatMap(entry -> Values.text(entry.value())).orElse(null);
    }

    private static Optional<Place> parse(String text) {
        var parts = text.split("\\s{0,9},\\s{0,9}", -1);
        var last = parts[parts.length - 1];
        if (parts.length == 1) {
            return COUNTRY.matcher(last).matches() ? place(null, null, last) : place(null, last, null);
        }
        return switch (parts.length) {
            case 2 -> place(parts[0], null, last);
            case 3 -> place(parts[0], parts[1], last);
            default -> Optional.empty();
        };
    }

    private static Optional<Place> place(@Nullable String city, @Nullable String region, @Nullable String country) {
        var code = country == null ? null : country.toUpperCase(Locale.ROOT);
        var sound =
                (code == null || COUNTRY.matcher(code).matches()) && (city != null || region != null || code != null);
        return sound ? Optional.of(new Place(empty(city), empty(region), code)) : Optional.empty();
    }

    private static @Nullable String empty(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
