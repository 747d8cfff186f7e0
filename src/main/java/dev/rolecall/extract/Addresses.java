package dev.rolecall.extract;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Postal addresses in running text: where to send an application to, where nothing else names a place. */
final class Addresses {

    /** "Leeds LS1 4AP", "Albany, NY 12207", "Toronto, ON M5V 2T6": a code behind the town. */
    private static final Wording BEHIND = Wording.asWritten(
            ",?\\s{1,2}([A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[0-9]{5}(?:-[0-9]{4})?)(?![\\p{L}\\p{N}])");
    /** "Hauptstraße 5, 04109 Leipzig", "1012 AB Amsterdam": a code before it, at the start of a line or a part. */
    private static final Wording BEFORE = Wording.asWritten(
            "(?:^|, ?|[|·•–] |[\\p{L}.] [0-9]{1,4}[a-z]? )(?:[A-Z]{1,2}-)?(?:[0-9]{4} ?[A-Z]{2}|[0-9]{3} ?[0-9]{2}|[0-9]{4,5}) (?=\\p{Lu})");

    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{2,20})?(?=\\s?(?:[,;|)·•]|[–—-]\\s|$))");

    private final PlaceReading places;

    Addresses(PlaceReading places) {
        this.places = places;
    }

    /** The town of all addresses of a posting; none where they are in several. */
    List<Found<Place>> only(PostingText posting) {
        var found = new ArrayList<Found<Place>>();
        for (var sentence : posting.jobSentences(BEHIND.or(BEFORE))) {
            var before = ends(BEFORE.in(sentence));
            var behind = BEHIND.in(sentence);
            before.forEach(start -> found.addAll(smallTown(sentence, start)));
            for (var town : before.isEmpty() && behind.isEmpty() ? List.<PlaceMatch>of() : towns(sentence)) {
                if (before.contains(town.start())) {
                    found.add(PlaceReading.found(sentence, town));
                }
                behind.stream()
                        .filter(code -> code.start() == town.end())
                        .map(code ->
                                coded(PlaceReading.found(sentence, town), sentence.part(code.start(1), code.end(1))))
                        .forEach(found::add);
            }
        }
        var named = found.stream().map(Found::value).distinct().count();
        return named == 1 ? found : List.of();
    }

    /** "54567 Gerolstein": a town that prose would have to say more of, up to the end of the line or the part. */
    private List<Found<Place>> smallTown(Passage sentence, int start) {
        var name = NAME.matcher(sentence.text()).region(start, sentence.text().length());
        return name.lookingAt()
                ? places.inField(sentence.part(start, name.end())).stream()
                        .filter(town ->
                                town.value().city() != null && town.value().country() != null)
                        .toList()
                : List.of();
    }

    /** "Cambridge CB2 1RB": of towns with one name, that which its code stands for. */
    private Found<Place> coded(Found<Place> town, Passage code) {
        return places.inField(code).stream()
                .filter(place ->
                        Objects.equals(place.value().city(), town.value().city()))
                .map(place -> new Found<>(place.value(), town.quote()))
                .findFirst()
                .orElse(town);
    }

    private static Set<Integer> ends(List<MatchResult> codes) {
        return codes.stream().map(MatchResult::end).collect(Collectors.toUnmodifiableSet());
    }

    private List<PlaceMatch> towns(Passage sentence) {
        return places.inSentence(sentence).stream()
                .filter(match -> match.place().city() != null)
                .toList();
    }
}
