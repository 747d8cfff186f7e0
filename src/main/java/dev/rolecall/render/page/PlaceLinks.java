package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Place;
import dev.rolecall.text.Slug;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of a place, or of the nearest place around it that has a page. */
final class PlaceLinks {

    private final Atlas atlas;

    PlaceLinks(Atlas atlas) {
        this.atlas = atlas;
    }

    /** The folder of the page, or null when there is none. */
    @Nullable
    String address(Place place) {
        var parts = Stream.of(place.country(), place.region(), place.city())
                .filter(Objects::nonNull)
                .map(Slug::of)
                .toList();
        for (var length = parts.size(); length > 0; length--) {
            var address = atlas.address(FacetKind.PLACE, String.join("/", parts.subList(0, length)));
            if (address != null) {
                return address;
            }
        }
        return null;
    }
}
