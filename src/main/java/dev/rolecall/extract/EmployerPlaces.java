package dev.rolecall.extract;

import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places that come with an employer: behind its name, and in it. */
final class EmployerPlaces {

    private static final Pattern PUBLIC =
            Pattern.compile("(?i)(?:the )?(?:city|town|borough|municipality) (?:and county )?of (.{2,40})"
                    + "|(?:(?:landeshaupt|hansestadt |universitäts)?stadt|gemeente|stad|comune di|ville de|mairie de"
                    + "|ayuntamiento de|prefeitura (?:municipal )?de|câmara municipal de) (.{2,40})");

    private final Gazetteer places;

    EmployerPlaces(Gazetteer places) {
        this.places = places;
    }

    /** "Greenfield Academy, Leeds": the place behind an employer that a line of its own names. */
    List<Found<Place>> behindEmployer(PostingText posting, Fact<String> company) {
        var claim = company.claim();
        if (claim == null
                || !(claim.evidence() instanceof Evidence.Quoted quoted)
                || !quoted.rule().equals("company-line")) {
            return List.of();
        }
        var name = quoted.quote();
        return posting.jobLines().stream()
                .filter(line -> line.line() == name.line() && name.start() == 0)
                .map(line -> line.part(name.end(), line.text().length()))
                .flatMap(rest -> ofOneCountry(places.inField(rest.text())).stream()
                        .map(match -> PlaceReading.found(rest, match)))
                .toList();
    }

    /** Places of several countries in a row are one that the gazetteer does not know. */
    private static List<PlaceMatch> ofOneCountry(List<PlaceMatch> matches) {
        var countries = matches.stream()
                .map(match -> match.place().country())
                .distinct()
                .count();
        return countries > 1 ? List.of() : matches;
    }

    /** The City of Oslo works in Oslo: a public employer that is named for its place. */
    Optional<Found<Place>> publicPlace(Fact<String> company) {
        var claim = company.claim();
        if (claim == null || !(claim.evidence() instanceof Evidence.Quoted quoted)) {
            return Optional.empty();
        }
        var body = PUBLIC.matcher(claim.value());
        if (!body.matches()) {
            return Optional.empty();
        }
        var name = body.group(1) == null ? body.group(2) : body.group(1);
        var matches = places.inField(name);
        var isWhole = matches.size() == 1 && matches.get(0).end() == name.length();
        return isWhole && matches.get(0).place().city() != null
                ? Optional.of(new Found<>(matches.get(0).place(), quoted.quote()))
                : Optional.empty();
    }
}
