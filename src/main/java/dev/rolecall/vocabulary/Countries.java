package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of ISO 3166, with their names in the languages of postings, and their currencies. */
final class Countries {

    private final Map<String, List<String>> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private Countries() {}

    /** The countries that are part of the program. */
    static Countries load() {
        var countries = new Countries();
        for (var row : Resource.rows("places/countries.tsv")) {
            countries.byCode.put(row.get(0), row);
            countries.byName.put(Folding.of(row.get(1)), row.get(0));
            Arrays.stream(row.get(3).split("\\|"))
                    .forEach(alias -> countries.byName.putIfAbsent(Folding.of(alias), row.get(0)));
        }
        return countries;
    }

    String name(String code) {
        var row = byCode.get(code);
        return row == null ? code : row.get(1);
    }

    Optional<String> currency(String code) {
        var row = byCode.get(code);
        return row == null || row.get(2).isEmpty() ? Optional.empty() : Optional.of(row.get(2));
    }

    List<PlaceMatch> matches(String text) {
        var matches = new ArrayList<PlaceMatch>();
        var from = 0;
        for (var part : text.split(",", -1)) {
            var code = byName.get(Folding.of(part.strip()));
            if (code != null) {
                matches.add(new PlaceMatch(new Place(null, null, code), from, from + part.length()));
            }
            from += part.length() + 1;
        }
        return matches;
    }
}
