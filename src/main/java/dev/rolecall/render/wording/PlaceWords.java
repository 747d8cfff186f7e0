package dev.rolecall.render.wording;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Places as people read them. */
public final class PlaceWords {

    /** Countries whose readers name a city by its state: {@code New York, NY}. */
    private static final Set<String> BY_STATE = Set.of("US", "CA", "AU");

    private static final Set<String> WITH_ARTICLE =
            Set.of("US", "GB", "NL", "PH", "AE", "BS", "GM", "CD", "CG", "MV", "DO", "SB", "MH", "KY", "VA");

    private final Gazetteer names;

    public PlaceWords(Gazetteer names) {
        this.names = names;
    }

    /** A place by itself: {@code New York, NY}, {@code Stockholm, Sweden}, {@code United States}. */
    public String full(Place place) {
        return names.label(place);
    }

    /** A place in a column, without what {@link #tail} says. */
    public String brief(Place place) {
        var city = place.city();
        if (city != null) {
            return isByState(place) ? full(place) : city;
        }
        var country = place.country();
        var region = place.region();
        if (region != null) {
            return country == null ? region : names.regionName(country, region);
        }
        return country == null ? "" : names.countryName(country);
    }

    /** The country of a place whose brief words do not say it, or null. */
    public @Nullable String tail(Place place) {
        var country = place.country();
        if (country == null || (place.city() == null && place.region() == null) || isByState(place)) {
            return null;
        }
        return names.countryName(country);
    }

    /** Places in a sentence after a preposition: {@code the United States or Canada}. */
    public String within(List<Place> places) {
        var words = places.stream().map(this::withArticle).toList();
        return words.size() > 6 ? Sentences.capped(words, 5) : Sentences.joined(words, "or");
    }

    private String withArticle(Place place) {
        var country = place.country();
        var isCountry = country != null && place.city() == null && place.region() == null;
        return isCountry && WITH_ARTICLE.contains(country) ? "the " + full(place) : full(place);
    }

    private static boolean isByState(Place place) {
        return place.city() != null
                && place.region() != null
                && place.country() != null
                && BY_STATE.contains(place.country())
                && place.region().length() <= 3;
    }
}
