package dev.rolecall.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The countries of ISO 3166, with their English names and their currencies. */
final class Countries {

    private final Map<String, List<String>> byCode = new HashMap<>();

    private Countries() {}

    /** The countries that are part of the program. */
    static Countries load() {
        var countries = new Countries();
        Resource.rows("places/countries.tsv").forEach(row -> countries.byCode.put(row.get(0), row));
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
}
