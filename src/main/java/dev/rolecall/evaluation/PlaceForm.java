package dev.rolecall.evaluation;

import dev.rolecall.posting.Place;
import dev.rolecall.tree.Value;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place as it is compared: its narrowest part and its country. The region of a city makes no difference.
 *
 * @param part what the name is
 * @param name a city or region, or empty for a country
 * @param country the code of the country, or null
 */
record PlaceForm(Part part, String name, @Nullable String country) {

    /** What a place is named by. */
    enum Part {
        CITY,
        REGION,
        COUNTRY
    }

    /** The form of a place that was found. */
    static PlaceForm of(Place place) {
        var country = place.country() == null ? null : NormalForm.country(place.country());
        if (place.city() != null) {
            return new PlaceForm(Part.CITY, NormalForm.city(place.city()), country);
        }
        return place.region() == null
                ? new PlaceForm(Part.COUNTRY, "", country)
                : new PlaceForm(Part.REGION, NormalForm.region(place.region()), country);
    }

    /** All forms that are right for a place of a gold record; {@code cityAlt} and {@code regionAlt} name others. */
    static Set<PlaceForm> accepted(Value place) {
        var country = countryOf(place);
        var forms = new LinkedHashSet<PlaceForm>();
        if (place.get("city").isStated()) {
            names(place, "city").forEach(name -> forms.add(new PlaceForm(Part.CITY, NormalForm.city(name), country)));
        } else if (place.get("region").isStated()) {
            names(place, "region")
                    .forEach(name -> forms.add(new PlaceForm(Part.REGION, NormalForm.region(name), country)));
        } else {
            forms.add(new PlaceForm(Part.COUNTRY, "", country));
        }
        return forms;
    }

    /** The country of a place of a gold record. */
    static @Nullable String countryOf(Value place) {
        var country = place.get("country");
        return country.isStated() ? NormalForm.country(country.text()) : null;
    }

    private static Stream<String> names(Value place, String part) {
        return Stream.concat(
                Stream.of(place.get(part).text()),
                place.get(part + "Alt").items().stream().map(Value::text));
    }

    /** Whether it is one of these, or a country in which one of them lies. */
    boolean isWithin(Set<PlaceForm> accepted) {
        return accepted.contains(this)
                || part == Part.COUNTRY
                        && country != null
                        && accepted.stream().anyMatch(form -> country.equals(form.country));
    }
}
