package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The names of places: those of the file, and those that a curator adds to them. */
final class PlaceNames {

    /** Whoever adds a name means it: it goes before all cities of the file. */
    private static final int WEIGHT = 100_000;

    private final NameFile file;
    private final TreeMap<String, List<Meaning>> added = new TreeMap<>();

    PlaceNames(NameFile file, List<AddedPlace> additions) {
        this.file = file;
        for (var addition : additions) {
            added.computeIfAbsent(key(addition.name()), key -> new ArrayList<>())
                    .add(meaning(addition.place()));
        }
    }

    /** What is known of a name. */
    NameFile.Name find(String key) {
        var known = file.find(key);
        if (added.isEmpty()) {
            return known;
        }
        var longer = key + " ";
        var next = added.ceilingKey(longer);
        var own = added.getOrDefault(key, List.of());
        return new NameFile.Name(
                own.isEmpty() ? known.meanings() : own, known.goesOn() || next != null && next.startsWith(longer));
    }

    /** A name as compared. */
    static String key(String name) {
        var words = new PlaceWords(name);
        var key = new StringBuilder();
        for (var i = 0; i < words.size(); i++) {
            key.append(i > 0 ? " " : "").append(words.key(i));
        }
        return key.toString();
    }

    private static Meaning meaning(Place place) {
        var country = place.country() == null ? "" : place.country();
        var region = place.region() == null ? "" : place.region();
        if (place.city() != null) {
            return new Meaning(Kind.CITY, "", place.city(), country, region, WEIGHT);
        }
        if (place.region() == null) {
            return new Meaning(Kind.COUNTRY, "", "", country, "", 0);
        }
        return Regions.isPostal(country)
                ? new Meaning(Kind.REGION, "", region, country, region, 0)
                : new Meaning(Kind.AREA, "", region, country, "", 0);
    }
}
