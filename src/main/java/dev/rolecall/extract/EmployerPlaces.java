package dev.rolecall.extract;

import dev.rolecall.body.Quote;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places that come with an employer: behind its name, and in it. */
final class EmployerPlaces {

    private static final Pattern PUBLIC =
            Pattern.compile("(?i)(?:the )?(?:city|town|borough|municipality) (?:and county )?of (.{2,40})"
                    + "|(?:(?:landeshaupt|hansestadt |universitäts)?stadt|gemeente|stad|comune di|ville de|mairie de"
                    + "|ayuntamiento de|prefeitura (?:municipal )?de|câmara municipal de) (.{2,40})");

    private static final Wording IN = Wording.of("^,? (?:(?:based|located) )?(?:in|aus|à|en|em|i|te) ");
    private static final Wording SEEKS = Wording.of(
            "^,? (?:(?:is|are) (?:\\p{L}{3,9} )?(?:looking|seeking|hiring|recruiting)"
                    + "|seeks?|needs?|such(?:t|en)|recherche|recrute|busca|selecciona|procura|seleciona|zoekt|söker)\\b");

    /** Houses that stand in the town at the end of their name: "University of Leeds", "Uniklinikum Frankfurt". */
    private static final Pattern SITED = Pattern.compile(
            "(?i).*?(?<![\\p{L}])(?:universit[\\p{L}]{1,4}|uniwersytet|univerzita|hochschule|(?:\\p{L}{2,12})?klinik(?:um)?|krankenhaus|stadtwerke|hospital|h[oô]pital|chu|ziekenhuis"
                    + "|college|coll[eè]ge|lyc[eé]e|gymnasium|school|schule|institute of technology|museum|library|airport|zoo|theat(?:er|re)|restaurant|hotel|(?-i:[KT]U|ETH|FH|TH|HU|FU|UC))"
                    + "(?![\\p{L}]).{0,30}[\\s,]");

    /** Towns whose names are those of states that have universities elsewhere. */
    private static final Set<String> STATES = Set.of("Washington", "Québec");

    private static final Pattern WORD = Pattern.compile("(?<=[ ,])\\p{Lu}");

    private final Gazetteer places;

    EmployerPlaces(Gazetteer places) {
        this.places = places;
    }

    /** "Greenfield Academy, Leeds": the place behind an employer that a line of its own names. */
    List<Found<Place>> behindEmployer(PostingText posting, Fact<String> company) {
        return quoted(company)
                .filter(name ->
                        name.rule().equals("company-line") && name.quote().start() == 0)
                .flatMap(name -> behind(posting, name.quote()))
                .flatMap(rest -> ofOneCountry(places.inField(rest.text())).stream()
                        .map(match -> PlaceReading.found(rest, match)))
                .toList();
    }

    /** "Acme Mills in Leeds is looking for": the place behind an employer that seeks somebody. */
    List<Found<Place>> ofSeeker(PostingText posting, Fact<String> company) {
        return quoted(company)
                .flatMap(name -> behind(posting, name.quote()))
                .flatMap(rest -> IN.in(rest).stream().flatMap(in -> seated(rest, in.end())))
                .toList();
    }

    /** The words of a posting for the employer; none where the curator named it. */
    private static Stream<Evidence.Quoted> quoted(Fact<String> company) {
        return Stream.ofNullable(company.claim())
                .map(Claim::evidence)
                .filter(Evidence.Quoted.class::isInstance)
                .map(Evidence.Quoted.class::cast);
    }

    /** What stands behind words in their line. */
    private static Stream<Passage> behind(PostingText posting, Quote words) {
        return posting.jobLines().stream()
                .filter(line -> line.line() == words.line()
                        && words.end() <= line.text().length())
                .map(line -> line.part(words.end(), line.text().length()));
    }

    private Stream<Found<Place>> seated(Passage words, int from) {
        return places.inSentence(words.text()).stream()
                .filter(match -> match.start() == from && SEEKS.isAt(words, match.end()))
                .map(match -> PlaceReading.found(words, match));
    }

    /** Places of several countries in a row are one that the gazetteer does not know. */
    private static List<PlaceMatch> ofOneCountry(List<PlaceMatch> matches) {
        var countries = matches.stream()
                .map(match -> match.place().country())
                .distinct()
                .count();
        return countries > 1 ? List.of() : matches;
    }

    /** The place that an employer is named for, or that stands at the end of its name. */
    Optional<Found<Place>> inName(Fact<String> company) {
        return publicPlace(company).or(() -> town(company));
    }

    /** "King's College London", "Acme Mills, Leeds": the town that an employer's name ends with. */
    private Optional<Found<Place>> town(Fact<String> company) {
        var name = company.value().orElse("");
        return WORD.matcher(name)
                .results()
                .filter(word -> name.startsWith(", ", word.start() - 2)
                        || SITED.matcher(name.substring(0, word.start())).matches())
                .flatMap(word -> places.inSentence(name.substring(word.start())).stream()
                        .filter(town -> town.end() == name.length() - word.start() && isTown(town)))
                .findFirst()
                .flatMap(town -> quoted(company)
                        .map(words -> new Found<>(town.place(), words.quote()))
                        .findFirst());
    }

    private static boolean isTown(PlaceMatch match) {
        return match.start() == 0
                && match.place().city() != null
                && match.place().country() != null
                && !STATES.contains(match.place().city());
    }

    /** The City of Oslo works in Oslo: a public employer that is named for its place. */
    private Optional<Found<Place>> publicPlace(Fact<String> company) {
        var quoted = quoted(company).findFirst();
        var body = PUBLIC.matcher(company.value().orElse(""));
        if (quoted.isEmpty() || !body.matches()) {
            return Optional.empty();
        }
        var name = body.group(1) == null ? body.group(2) : body.group(1);
        var matches = places.inField(name);
        var isWhole = matches.size() == 1 && matches.get(0).end() == name.length();
        return isWhole && matches.get(0).place().city() != null
                ? Optional.of(new Found<>(matches.get(0).place(), quoted.get().quote()))
                : Optional.empty();
    }
}
