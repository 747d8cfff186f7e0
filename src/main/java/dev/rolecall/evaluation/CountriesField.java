package dev.rolecall.evaluation;

import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Facts;
import dev.rolecall.tree.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The countries of all places. */
final class CountriesField implements Field {

    @Override
    public String name() {
        return "countries";
    }

    @Override
    public Comparison compare(GoldRecord gold, Facts facts) {
        var found = new LinkedHashMap<String, List<Evidence>>();
        for (var claim : facts.locations()) {
            var country = PlaceForm.of(claim.value()).country();
            if (country != null) {
                found.putIfAbsent(country, List.of(claim.evidence()));
            }
        }
        var wanted = countries(gold.get("locations"));
        return new SetOfNames(wanted, countries(gold.get("locationsOptional")), found).compare(gold, name());
    }

    private static Set<String> countries(Value places) {
        var countries = new LinkedHashSet<String>();
        for (var place : places.items()) {
            var country = PlaceForm.countryOf(place);
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }
}
