package dev.rolecall.extract;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The town of the one place of work that a posting speaks of: {@code our office at 12 Burley Road, in Leeds}. */
final class WorkSites {

    private static final PhraseList<String> SITES = PhraseList.load("work-sites.tsv", number -> number);
    private static final String SEVERAL = "sites";
    private static final int REACH = 45;
    private static final int MAX_TOWNS = 3;

    /** "Office in the heart of Leeds", "campus Leeds": what leads from the place of work to its town. */
    private static final Wording LEADS = Wording.of(
            "(?:^|\\b(?:in|at|near|im|bei|von|a|à|en|em|no|na|te|i|w|di|de|do|da|of|van)|,)\\s(?:(?:the|downtown|central|city of)\\s)?$");

    /** "Leeds city office", "Leeds-based plant": what may stand between a town and its place of work. */
    private static final Wording OF = Wording.of("(?:[ -]based)?,?\\s(?:(?:cbd|city|town|area|head|main)\\s)?");

    private final PlaceReading places;

    WorkSites(PlaceReading places) {
        this.places = places;
    }

    /** The towns of that place of work; none where a posting speaks of several, or of one in each of many towns. */
    List<Found<Place>> only(PostingText posting) {
        var sentences = posting.jobSentences(SITES).stream()
                .filter(sentence -> SITES.isIn(sentence) && !LocationsExtractor.ELSEWHERE.isIn(sentence))
                .toList();
        var breaths = sentences.stream()
                .map(this::besideSites)
                .filter(found -> !found.isEmpty())
                .toList();
        var isOne = breaths.stream().map(WorkSites::values).distinct().count() == 1
                && sentences.stream().noneMatch(this::speaksOfSeveral);
        return isOne && breaths.get(0).size() <= MAX_TOWNS ? breaths.get(0) : List.of();
    }

    private boolean speaksOfSeveral(Passage sentence) {
        return SITES.find(sentence).stream().anyMatch(site -> site.value().equals(SEVERAL))
                && !towns(sentence).isEmpty();
    }

    private List<PlaceMatch> towns(Passage sentence) {
        return places.inSentence(sentence).stream()
                .filter(match -> match.place().city() != null)
                .toList();
    }

    /** The towns of the places of work that a sentence speaks of. */
    private List<Found<Place>> besideSites(Passage sentence) {
        var towns = towns(sentence);
        return SITES.find(sentence).stream()
                .flatMap(site -> townsOf(sentence, site, towns).stream())
                .toList();
    }

    private static Set<Place> values(List<Found<Place>> found) {
        return found.stream().map(Found::value).collect(Collectors.toUnmodifiableSet());
    }

    private List<Found<Place>> townsOf(Passage sentence, PhraseList.Match<String> site, List<PlaceMatch> towns) {
        for (var town : towns) {
            if (leadsTo(sentence, site, town)) {
                return places.chain(sentence, town.start());
            }
            if (town.end() <= site.start() && OF.is(sentence.folded().substring(town.end(), site.start()))) {
                return List.of(PlaceReading.found(sentence, town));
            }
        }
        return List.of();
    }

    private static boolean leadsTo(Passage sentence, PhraseList.Match<String> site, PlaceMatch town) {
        var gap = town.start() - site.end();
        return gap > 0 && gap <= REACH && LEADS.isIn(sentence, site.end(), town.start());
    }
}
