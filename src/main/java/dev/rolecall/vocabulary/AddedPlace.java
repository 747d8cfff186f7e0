package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;

/**
 * A name of a place that a curator adds.
 *
 * @param name the name, as postings write it
 * @param place the place it means
 */
public record AddedPlace(String name, Place place) {}
