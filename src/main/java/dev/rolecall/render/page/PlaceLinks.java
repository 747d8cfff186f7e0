package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Place;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a place a posting names. It is looked for only among the values the posting falls under, by the parts
 * of the place; where the catalog groups places otherwise, the nearest page that holds it is taken.
 */
final class PlaceLinks {

    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]++");

    private final Atlas atlas;

    PlaceLinks(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The folder of the page, or null when there is none. */
    @Nullable
    String address(int entry, Place place) {
        var wanted = Stream.of(place.country(), place.region(), place.city())
                .filter(Objects::nonNull)
                .map(PlaceLinks::slug)
                .toList();
        return atlas.of(entry).stream()
                .filter(node ->
                        node.facet().kind() == FacetKind.PLACE && node.facet().stated())
                .map(node -> node.facet().address())
                .filter(address -> matches(address, wanted))
                .reduce((shorter, longer) -> longer.length() >= shorter.length() ? longer : shorter)
                .orElse(null);
    }

    /** Whether every part of the address is one of the place, in order. */
    private static boolean matches(String address, List<String> wanted) {
        var next = 0;
        for (var part : List.of(address.split("/")).subList(1, address.split("/").length)) {
            while (next < wanted.size() && !wanted.get(next).equals(part)) {
                next++;
            }
            if (next++ == wanted.size()) {
                return false;
            }
        }
        return true;
    }

    private static String slug(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    }
}
