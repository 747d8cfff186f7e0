package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a part of a city for the city: {@code Kreuzberg, Berlin} is Berlin. What only shares its name with a far town
 * is such a part too: {@code Camden, London, UK} is not in New Jersey.
 */
final class Districts {

    /** Regions that are one city, so that the towns in them are its boroughs. */
    private static final Set<String> CITY_REGIONS = Resource.rows("places/city-regions.tsv").stream()
            .flatMap(row -> Stream.of(row.get(1).split(" ", -1)).map(code -> row.get(0) + " " + code))
            .collect(Collectors.toUnmodifiableSet());

    /** A city of so many has parts that are known by their own names. */
    private static final int METROPOLIS = 1_500;
    /** A town of so many is meant itself. */
    private static final int LARGE = 400;
    /** A town of so many is meant itself, unless a country stands behind the city. */
    private static final int SMALL = 150;

    private static final int DWARFS = 8;
    /** So much stands between the names of a quarter and of its city: {@code -ku, }. */
    private static final int NEAR = 5;

    /** The regions of this country are countries: towns in one of them may be far from each other. */
    private static final String WIDE = "GB";

    private final String text;
    private final PlaceNames names;

    Districts(String text, PlaceNames names) {
        this.text = text;
        this.names = names;
    }

    /** The places, without those that are parts of the city behind them. */
    List<PlaceMatch> merge(List<PlaceMatch> matches) {
        var merged = new ArrayList<PlaceMatch>();
        for (var i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            var isLast = i + 1 == matches.size() || !isComma(match, matches.get(i + 1));
            var place = last == null ? null : together(last, match, isLast && !isCommaBefore(merged));
            if (last == null || place == null) {
                merged.add(ofCity(match));
            } else {
                merged.set(merged.size() - 1, new PlaceMatch(place, last.start(), match.end()));
            }
        }
        return List.copyOf(merged);
    }

    private @Nullable Place together(PlaceMatch last, PlaceMatch match, boolean isPair) {
        if (isBehind(last, match) || areOne(last, match)) {
            return last.place();
        }
        return isComma(last, match) ? joined(last, match, isPair) : null;
    }

    /** {@code Powai, Mumbai}, {@code Shibuya-ku, Tokyo}: a quarter known as its city, and the city. */
    private static boolean areOne(PlaceMatch one, PlaceMatch next) {
        return one.place().city() != null && one.place().equals(next.place()) && next.start() - one.end() <= NEAR;
    }

    /** {@code München-Bogenhausen}: whether the second is a part of the first. */
    private boolean isBehind(PlaceMatch one, PlaceMatch next) {
        var country = one.place().country();
        var between = text.substring(one.end(), next.start()).strip();
        return country != null
                && next.place().city() != null
                && (between.isEmpty() || between.equals(",") || between.equals("-"))
                && city(text.substring(one.start(), one.end()), country)
                        .filter(city -> isDistrict(text.substring(next.start(), next.end()), city))
                        .isPresent();
    }

    private boolean isCommaBefore(List<PlaceMatch> merged) {
        var size = merged.size();
        return size > 1 && isComma(merged.get(size - 2), merged.get(size - 1));
    }

    private boolean isComma(PlaceMatch one, PlaceMatch next) {
        return text.substring(one.end(), next.start()).strip().equals(",");
    }

    /** The city of a match that is written as one of its parts: {@code Kreuzberg, Berlin}, {@code Berlin-Mitte}. */
    private PlaceMatch ofCity(PlaceMatch match) {
        if (match.place().city() == null) {
            return match;
        }
        var words = text.substring(match.start(), match.end());
        var comma = words.indexOf(',');
        var part = comma < 0 ? words : words.substring(0, comma);
        var rest = comma < 0
                ? words.split("[ -]", 2)[0]
                : words.substring(comma + 1).split(",", 2)[0];
        var country = match.place().country();
        if (country == null || rest.equals(words)) {
            return match;
        }
        if (comma > 0
                && !part.equals(rest.strip())
                && rest.strip().equals(match.place().city())) {
            // "Victoria Island, Lagos": the name behind a quarter is that of the city, not of the region around it.
            return new PlaceMatch(new Place(match.place().city(), null, country), match.start(), match.end());
        }
        return city(rest, country)
                .filter(city -> isDistrict(part, city))
                .map(city -> new PlaceMatch(place(city), match.start(), match.end()))
                .orElse(match);
    }

    /** The place that two are together, or null when they are two. */
    private @Nullable Place joined(PlaceMatch one, PlaceMatch next, boolean isPair) {
        var part = text.substring(one.start(), one.end());
        var country = next.place().country();
        if (one.place().city() == null || country == null || part.indexOf(',') >= 0) {
            return null;
        }
        var words = text.substring(next.start(), next.end());
        var city = city(words.split(",", 2)[0], country).orElse(null);
        if (city == null || next.place().city() == null) {
            return null;
        }
        if (isDistrict(part, city)) {
            return next.place();
        }
        if (!isPair || city.weight() < METROPOLIS) {
            return null;
        }
        return isElsewhere(one.place(), part, city, words.indexOf(',') >= 0)
                ? next.place()
                : suburb(one.place(), part, city, words);
    }

    private boolean isDistrict(String part, Meaning city) {
        return cities(part)
                .filter(town -> isIn(town, city) && town.weight() < city.weight())
                .anyMatch(town -> CITY_REGIONS.contains(city.country() + " " + city.region())
                        || town.isDistrict() && town.weight() * DWARFS < city.weight());
    }

    /** Whether a town that cannot be told, or is in another country, is rather a part of the city behind it. */
    private boolean isElsewhere(Place town, String part, Meaning city, boolean isCountryStated) {
        if (town.country() == null) {
            return cities(part).noneMatch(each -> each.country().equals(city.country()) && each.weight() >= SMALL);
        }
        var weight = cities(part).mapToInt(Meaning::weight).max().orElse(0);
        return !town.country().equals(city.country()) && weight < (isCountryStated ? LARGE : SMALL);
    }

    /** {@code Swords, Dublin}: a small town beside a large one is written with it. */
    private @Nullable Place suburb(Place town, String part, Meaning city, String words) {
        var isSmall = cities(part)
                .filter(each -> isIn(each, city) && each.name().equals(town.city()))
                .anyMatch(each -> each.weight() < LARGE && each.weight() * DWARFS < city.weight());
        var isFar = Regions.isPostal(city.country()) || city.country().equals(WIDE) || words.indexOf(',') >= 0;
        return isSmall && !isFar ? new Place(town.city(), words, city.country()) : null;
    }

    private static boolean isIn(Meaning town, Meaning city) {
        return town.country().equals(city.country())
                && town.region().equals(city.region())
                && !town.name().equals(city.name());
    }

    private static Place place(Meaning city) {
        return new Place(city.name(), Regions.implied(city), city.country());
    }

    private Optional<Meaning> city(String name, String country) {
        return cities(name).filter(city -> city.country().equals(country)).findFirst();
    }

    private Stream<Meaning> cities(String name) {
        return names.find(PlaceNames.key(name)).meanings().stream().filter(meaning -> meaning.kind() == Kind.CITY);
    }
}
