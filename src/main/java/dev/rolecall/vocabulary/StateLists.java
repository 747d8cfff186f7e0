package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Meaning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a city for the state of its name where states are listed: {@code California, Oregon, or Washington} does not
 * end on the Potomac.
 */
final class StateLists {

    /** Beside a single state a city may stand as well. */
    private static final int MIN_STATES = 2;

    private static final int MAX_GAP = 8;

    private final String text;
    private final PlaceNames names;

    StateLists(String text, PlaceNames names) {
        this.text = text;
        this.names = names;
    }

    /** The places, with states where these are listed. */
    List<PlaceMatch> read(List<PlaceMatch> matches) {
        if (matches.stream().filter(StateLists::isState).count() < MIN_STATES) {
            return matches;
        }
        var read = new ArrayList<PlaceMatch>();
        for (var i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            var isListed = i > 0 && isBeside(matches.get(i - 1), match)
                    || i + 1 < matches.size() && isBeside(match, matches.get(i + 1));
            read.add(isListed ? namesake(match).orElse(match) : match);
        }
        return List.copyOf(read);
    }

    private static boolean isState(PlaceMatch match) {
        var place = match.place();
        return place.city() == null
                && place.region() != null
                && place.country() != null
                && Regions.isPostal(place.country());
    }

    private boolean isBeside(PlaceMatch one, PlaceMatch next) {
        return isState(one) != isState(next) && next.start() - one.end() <= MAX_GAP;
    }

    /** The state that has the name of a city, and is in its country. */
    private Optional<PlaceMatch> namesake(PlaceMatch match) {
        if (match.place().city() == null) {
            return Optional.empty();
        }
        var name = PlaceNames.key(text.substring(match.start(), match.end()));
        return names.find(name).meanings().stream()
                .filter(meaning -> meaning.kind() == Kind.REGION
                        && !meaning.isCode()
                        && meaning.country().equals(match.place().country()))
                .findFirst()
                .map(state ->
                        new PlaceMatch(new Place(null, state.region(), state.country()), match.start(), match.end()));
    }
}
