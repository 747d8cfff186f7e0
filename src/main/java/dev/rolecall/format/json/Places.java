package dev.rolecall.format.json;

import dev.rolecall.format.CountryCodes;
import dev.rolecall.html.Markup;
import dev.rolecall.tree.Value;
import dev.rolecall.vocabulary.Absent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** A place of schema.org as people write it: city, region, country. */
final class Places {

    private static final List<String> PARTS = List.of("addressLocality", "addressRegion", "addressCountry");

    private final Absent absent;

    Places(Absent absent) {
        this.absent = absent;
    }

    /** A place of several addresses is several places. */
    Stream<Value> each(Value place) {
        var addresses = place.get("address").each();
        return addresses.size() > 1 ? addresses.stream() : Stream.of(place);
    }

    String words(Value place) {
        if (!place.is(Value.Kind.OBJECT)) {
            return Markup.words(place.text());
        }
        var address = place.get("address");
        if (address.is(Value.Kind.NULL)) {
            address = place;
        }
        return address.each().stream()
                .map(this::address)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> Markup.words(place.get("name").text()));
    }

    private String address(Value address) {
        if (!address.is(Value.Kind.OBJECT)) {
            return Markup.words(address.text());
        }
        var parts = new LinkedHashSet<String>();
        for (var part : PARTS) {
            var value = address.get(part).each().stream().findFirst();
            var words = value.map(found -> found.is(Value.Kind.OBJECT) ? found.get("name") : found)
                    .map(found -> Markup.words(found.text()))
                    .orElse("");
            if (!absent.isAbsent(words)) {
                parts.add(words);
            }
        }
        return CountryCodes.joined(
                List.copyOf(parts), address.get("addressCountry").text());
    }
}
