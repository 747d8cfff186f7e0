package dev.rolecall.extract;

import dev.rolecall.extract.Concordance.Sought;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.ArrayList;
import java.util.List;

/** The towns of the team or the office that one joins. */
final class OfficePlaces {

    private static final Wording JOINS = Wording.of(
            "\\bjoin\\b|\\b(?:team|office) (?:is|are) (?:currently |now )?(?:looking|seeking|hiring|recruiting)\\b|\\b(?:part|member) of\\b|\\bwork(?:ing)? (?:(?:full[- ]time|on-?site|remotely|hybrid) )?(?:at|in|from|out of)\\b|\\bbased (?:in|at|out of)\\b|\\bcom(?:e|ing|mut(?:e|ing)) (?:in)?to\\b"
                    + "|\\bdistance (?:of|from|to)\\b|\\bdays? (?:a|per|each) week\\b");
    /** "Our Leeds office", "Acme's office", "from the Leeds office", "in the Acme Leeds office". */
    private static final Wording OWNER =
            Wording.of("(?:\\bour|'s|s'|\\b(?:from|in|at|of|to) the(?: [\\p{L}\\p{N}&.-]{2,20})?)\\s$");

    private static final String PLACE_OF_WORK =
            "(?:[ -]based)?\\s(?:[a-z]{2,15}\\s)?(?:team|office|hub|studio|campus|lab|branch|store|shop|restaurant|site|school|hotel|clinic|warehouse|plant|location)\\b";

    private static final Wording OWNED = Wording.of(PLACE_OF_WORK);

    /** A name before such a place, which a sentence without one need not be asked for. */
    private static final Wording NAMED = Wording.asWritten("\\p{Lu}[\\p{L}.'’-]{1,30},?" + PLACE_OF_WORK);

    private static final Wording OR = Wording.of("\\s?(?:,|/|&|,? ?\\b(?:or|and)\\b)\\s?");

    /** What a sentence with an office that is somebody's holds. */
    static final Sought OWNING = JOINS.and(OWNER).and(OWNED);

    private final PlaceReading places;

    OfficePlaces(PlaceReading places) {
        this.places = places;
    }

    /** Whether a sentence speaks of joining somebody, or of coming to a place for work. */
    static boolean joins(Passage sentence) {
        return JOINS.isIn(sentence);
    }

    /** "Join Acme's Dublin team", "our New York office": the city of the team is that of the job. */
    List<Found<Place>> owned(Passage sentence) {
        if (!OWNER.mayBeIn(sentence)
                || !OWNED.mayBeIn(sentence)
                || !JOINS.isIn(sentence)
                || !NAMED.isIn(sentence)
                || LocationsExtractor.ELSEWHERE.isIn(sentence)) {
            return List.of();
        }
        var found = new ArrayList<Found<Place>>();
        var chain = new ArrayList<PlaceMatch>();
        for (var match : places.inSentence(sentence)) {
            if (!chain.isEmpty()
                    && !OR.is(sentence.text()
                            .substring(chain.get(chain.size() - 1).end(), match.start()))) {
                chain.clear();
            }
            chain.add(match);
            if (OWNED.isAt(sentence, match.end())) {
                found.addAll(ownedCities(sentence, chain));
            }
        }
        return found;
    }

    /** "Our Leeds or York office": towns in a row before their office. */
    private static List<Found<Place>> ownedCities(Passage sentence, List<PlaceMatch> chain) {
        return OWNER.isIn(sentence, 0, chain.get(0).start())
                ? chain.stream()
                        .filter(match -> match.place().city() != null)
                        .map(match -> PlaceReading.found(sentence, match))
                        .toList()
                : List.of();
    }
}
