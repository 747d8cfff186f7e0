package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A name of places, met in a text.
 *
 * @param first its first word
 * @param last its last word, inclusive
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param meanings the places it may mean, never empty
 */
record Spot(int first, int last, int start, int end, List<Meaning> meanings) {

    Spot {
        meanings = List.copyOf(meanings);
    }

    Optional<Meaning> first(Kind kind) {
        return meanings.stream().filter(meaning -> meaning.kind() == kind).findFirst();
    }

    List<Meaning> cities() {
        return meanings.stream().filter(meaning -> meaning.kind() == Kind.CITY).toList();
    }

    boolean isCountry(String code) {
        return meanings.stream()
                .anyMatch(m -> m.kind() == Kind.COUNTRY && m.country().equals(code));
    }

    Optional<Meaning> region(String country, String region) {
        return meanings.stream()
                .filter(m -> m.kind() == Kind.REGION
                        && m.country().equals(country)
                        && m.region().equals(region))
                .findFirst();
    }
}
