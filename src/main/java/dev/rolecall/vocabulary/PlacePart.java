package dev.rolecall.vocabulary;

import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One part of a place that is written in parts.
 *
 * @param text the part as written, without a postal code before it
 * @param start where the part starts in the field
 * @param end where it ends, exclusive
 * @param meanings the places that the whole part may mean; none when its name is not known
 */
record PlacePart(String text, int start, int end, List<Meaning> meanings) {

    PlacePart {
        meanings = List.copyOf(meanings);
    }

    Optional<Meaning> country() {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == Kind.COUNTRY)
                .findFirst();
    }

    /** The region of a country that the part names; of any country when that is empty. */
    Optional<Meaning> region(String country) {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == Kind.REGION)
                .filter(meaning -> country.isEmpty() || meaning.country().equals(country))
                .findFirst();
    }

    /** The city of that name in a country, and in a state of it when one is given. */
    Optional<Meaning> city(String country, String state) {
        return meanings.stream()
                .filter(meaning ->
                        meaning.kind() == Kind.CITY && meaning.country().equals(country))
                .filter(meaning -> state.isEmpty() || meaning.region().equals(state))
                .findFirst();
    }

    /** How much the heaviest city of that name weighs; 0 when there is none. */
    int cityWeight() {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == Kind.CITY)
                .mapToInt(Meaning::weight)
                .max()
                .orElse(0);
    }

    /** How much the heaviest city weighs that the part is the usual name of; 0 when there is none. */
    int namedWeight() {
        return meanings.stream()
                .filter(meaning -> meaning.kind() == Kind.CITY && !meaning.isAlternate())
                .mapToInt(Meaning::weight)
                .max()
                .orElse(0);
    }

    /** Whether the part names what is wider than a town. */
    boolean isWide() {
        return meanings.stream()
                .anyMatch(meaning -> meaning.kind() != Kind.CITY && !meaning.isCode() && meaning.kind() != Kind.REGION);
    }
}
