package dev.rolecall.format;

import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.NameKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the places of a record of no known shape: in one field, or in several. */
final class FieldPlaces {

    /** A place with two commas has a town, a region and a country of its own. */
    private static final int WHOLE_COMMAS = 2;

    private final FieldNames names;
    private final RecordDraft draft;

    FieldPlaces(FieldNames names, RecordDraft draft) {
        this.names = names;
        this.draft = draft;
    }

    /** The places that a record names, each with the name of its field. */
    List<Map.Entry<String, Value>> of(Value record) {
        return FieldNames.bounded(record).entrySet().stream()
                .filter(field -> isPlace(field.getKey(), field.getValue()))
                .flatMap(field -> unwrapped(field.getValue()).map(place -> Map.entry(field.getKey(), place)))
                .toList();
    }

    private boolean isPlace(String name, Value value) {
        var known = names.of(name);
        return names.key(name) == FieldKey.LOCATION && !known.is(NameKind.CITY)
                || known.is(NameKind.ADDRESS) && value.is(Value.Kind.OBJECT);
    }

    /** A place in one field, or in several: a single location, with the region and the country that stand beside it. */
    void write(Value record) {
        var region = names.of(NameKind.REGION, record);
        var country = names.of(NameKind.COUNTRY, record);
        var places = of(record);
        for (var named : places) {
            var place = named.getValue();
            var words = place.is(Value.Kind.OBJECT) ? inside(place) : RecordDraft.words(place);
            var inner = Value.string(words, place.at());
            var isWhole =
                    places.size() > 1 || words.chars().filter(c -> c == ',').count() >= WHOLE_COMMAS;
            var parts = isWhole ? List.of(inner) : List.of(inner, region, country);
            draft.addPlace(FieldNames.local(named.getKey()), place.at(), draft.place(parts.stream()));
        }
        if (!draft.has(FieldKey.LOCATION)) {
            var city = names.of(NameKind.CITY, record);
            var first = Stream.of(city, region, country).filter(Value::isStated).findFirst();
            first.ifPresent(value -> draft.addPlace("location", value, city, region, country));
        }
        if (!draft.has(FieldKey.LOCATION)) {
            FieldNames.bounded(record).entrySet().stream()
                    .filter(field -> names.of(field.getKey()).is(NameKind.ADDRESS)
                            && field.getValue().is(Value.Kind.STRING)
                            && field.getValue().isStated())
                    .findFirst()
                    .ifPresent(field ->
                            draft.addPlace(FieldNames.local(field.getKey()), field.getValue(), field.getValue()));
        }
    }

    /** XML writes a list as an element that holds nothing but its items. */
    private static Stream<Value> unwrapped(Value value) {
        return value.each().stream().flatMap(each -> {
            var only = each.fields().size() == 1
                    ? each.fields().values().iterator().next()
                    : each;
            return only.is(Value.Kind.ARRAY) || only.is(Value.Kind.OBJECT) ? only.each().stream() : Stream.of(each);
        });
    }

    private String inside(Value place) {
        var address = address(place);
        var city = names.of(NameKind.CITY, address);
        var region = names.of(NameKind.REGION, address);
        // {"label": "Leeds, Yorkshire", "countryCode": "GB"}: its name says more than its country.
        var town = !city.isStated() && !region.isStated() && RecordDraft.isNamed(place)
                ? Value.string(RecordDraft.words(place), place.at())
                : city;
        var words = draft.place(Stream.of(town, region, names.of(NameKind.COUNTRY, address)));
        return words.isEmpty() ? RecordDraft.words(place) : words;
    }

    /** A place may hold its address in an object of its own. */
    private Value address(Value place) {
        return names.of(NameKind.CITY, place).isStated()
                ? place
                : FieldNames.bounded(place).values().stream()
                        .filter(inner -> names.of(NameKind.CITY, inner).isStated())
                        .findFirst()
                        .orElse(place);
    }
}
