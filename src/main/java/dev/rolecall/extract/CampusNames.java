package dev.rolecall.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Universities of a state that are told apart by their towns: "University of California, Los Angeles". */
final class CampusNames {

    private static final Pattern OF_STATE = Pattern.compile("(?:The )?University of (\\p{Lu}[\\p{L} ]{2,30})");
    private static final Pattern TOWN = Pattern.compile(
            "(?:, | at |-|–|—| )(?=\\p{Lu})(\\p{Lu}[\\p{L}'’]{1,20}(?:[ -]\\p{Lu}[\\p{L}'’]{1,20}){0,2})(?![\\p{L}\\p{N}])");

    private final Predicate<String> isPlace;
    private final Predicate<String> isCity;

    CampusNames(Predicate<String> isPlace, Predicate<String> isCity) {
        this.isPlace = isPlace;
        this.isCity = isCity;
    }

    /** The names, each with its town where a sentence has that right behind it. */
    List<Found<String>> whole(PostingText posting, List<Found<String>> names) {
        return names.stream().map(name -> whole(posting, name).orElse(name)).toList();
    }

    private Optional<Found<String>> whole(PostingText posting, Found<String> name) {
        var state = OF_STATE.matcher(name.value());
        return state.matches() && isPlace.test(state.group(1)) && !isCity.test(state.group(1))
                ? posting.allSentences()
                        .flatMap(sentence -> behind(sentence, name.value()).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Found<String>> behind(Passage sentence, String name) {
        var start = sentence.text().indexOf(name);
        if (start < 0) {
            return Optional.empty();
        }
        var town = TOWN.matcher(sentence.text())
                .region(start + name.length(), sentence.text().length());
        return town.lookingAt() && isCity.test(town.group(1))
                ? Optional.of(
                        new Found<>(sentence.text().substring(start, town.end()), sentence.quote(start, town.end())))
                : Optional.empty();
    }
}
