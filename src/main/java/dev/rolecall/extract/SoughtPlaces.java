package dev.rolecall.extract;

import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.List;

/** The places where somebody is sought: behind the role. */
final class SoughtPlaces {

    private static final Wording IN = Wording.asWritten(
            "(?: \\([^()]{1,20}\\))?"
                    + "(?: (?:to (?:join|work)|for|für|pour|para|per|voor|till|til) [\\p{L} ’'-]{2,40}?)?,? (?:(?:based |located )?(?:in|at)(?: either)?|à|a|en|em|te|i|bei) (?=\\p{Lu})");

    private final PlaceReading places;

    SoughtPlaces(PlaceReading places) {
        this.places = places;
    }

    /** "We are looking for a Welder in Leeds": where the role is that a sentence seeks. */
    List<Found<Place>> places(PostingText posting) {
        var found = new ArrayList<Found<Place>>();
        for (var sentence : posting.jobSentences(RoleSentences.CUES)) {
            for (var cue : RoleSentences.CUES.find(sentence, posting.language())) {
                if (cue.value().equals("sought")
                        && cue.end() < sentence.text().length()
                        && !LocationsExtractor.ELSEWHERE.isIn(sentence)) {
                    RolePhrase.wordsAt(sentence, cue.end())
                            .map(role -> role.offset()
                                    - sentence.offset()
                                    + role.text().length())
                            .filter(end -> IN.isAt(sentence, end))
                            .ifPresent(end -> found.addAll(behind(sentence, end)));
                }
            }
        }
        return found;
    }

    private List<Found<Place>> behind(Passage sentence, int role) {
        var preposition = IN.firstIn(sentence, role, sentence.text().length());
        return preposition.isEmpty()
                ? List.of()
                : places.chain(sentence, preposition.get().end());
    }
}
