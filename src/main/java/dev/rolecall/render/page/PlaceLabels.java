package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import java.util.Locale;
import java.util.Set;

/** Names of values where they stand alone, without the values that hold them. */
final class PlaceLabels {

    private static final Set<String> BY_STATE = Set.of("us", "ca", "au");

    private PlaceLabels() {}

    /** The name of a value below its country: {@code New York, NY}; else its label. */
    static String inTree(FacetNode node) {
        var parts = node.facet().address().split("/", -1);
        var isCity = node.facet().kind() == FacetKind.PLACE && parts.length == 5;
        if (isCity && BY_STATE.contains(parts[1]) && parts[2].length() <= 3) {
            return node.facet().label() + ", " + parts[2].toUpperCase(Locale.ROOT);
        }
        return node.facet().label();
    }
}
