package dev.rolecall.evaluation;

import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.Place;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places, each compared by its narrowest part. A country named beside a place in that country adds nothing and costs
 * nothing.
 */
final class LocationsField implements Field {

    @Override
    public String name() {
        return "locations";
    }

    @Override
    public Comparison compare(GoldRecord gold, Facts facts) {
        var wanted = gold.get("locations").items();
        var accepted = wanted.stream().map(PlaceForm::accepted).toList();
        var optional = gold.get("locationsOptional").items().stream()
                .map(PlaceForm::accepted)
                .toList();
        var found = found(facts);
        var misses = new ArrayList<Miss>();
        var right = 0;
        for (var i = 0; i < wanted.size(); i++) {
            if (accepted.get(i).stream().anyMatch(found::containsKey)) {
                right++;
            } else {
                misses.add(Miss.missing(gold, name(), words(wanted.get(i))));
            }
        }
        var wrong = found.keySet().stream()
                .filter(form -> !isAny(form, accepted) && optional.stream().noneMatch(each -> each.contains(form)))
                .toList();
        for (var form : wrong) {
            var claim = Objects.requireNonNull(found.get(form));
            misses.add(Miss.extra(gold, name(), words(claim.value()), List.of(claim.evidence())));
        }
        return new Comparison(misses.isEmpty(), right, right + wrong.size(), wanted.size(), misses);
    }

    private static boolean isAny(PlaceForm form, List<Set<PlaceForm>> accepted) {
        return accepted.stream().anyMatch(form::isWithin);
    }

    private static Map<PlaceForm, Claim<Place>> found(Facts facts) {
        var found = new LinkedHashMap<PlaceForm, Claim<Place>>();
        facts.locations().forEach(claim -> found.putIfAbsent(PlaceForm.of(claim.value()), claim));
        return found;
    }

    private static String words(Place place) {
        return Stream.of(place.city(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String words(Value place) {
        return Stream.of("city", "region", "country")
                .map(part -> place.get(part).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
