package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;

/**
 * A place that a text names.
 *
 * @param place the place
 * @param start where its name starts in the text, in UTF-16 units
 * @param end where its name ends, with region and country, exclusive
 */
public record PlaceMatch(Place place, int start, int end) {}
