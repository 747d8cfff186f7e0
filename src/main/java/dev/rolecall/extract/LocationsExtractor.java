package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.format.FieldKey;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the work may be done, and from where remote work may be done. */
final class LocationsExtractor {

    private static final int MAX_PLACES = 40;
    private static final int REACH = 400;
    private static final int MAX_LINES = 3;
    private static final int MAX_LINE_CHARS = 80;
    private static final PhraseList<String> CUES = PhraseList.load("location-cues.tsv", meaning -> meaning);
    private static final PhraseList<String> SOUGHT = PhraseList.load("title-cues.tsv", meaning -> meaning);
    private static final Wording ELSEWHERE = Wording.of(
            "headquarter|\\bhq\\b|\\bfounded\\b|\\bcustomers?\\b|our clients?\\b|\\binvestors?\\b|\\btravel\\b|\\bhave offices\\b");
    /** "For our clients this role is based in": whatever else a sentence speaks of, this names the job's place. */
    private static final Wording JOB = Wording.of("\\b(?:role|position|job|post)\\s(?:is|will be|can be|must be)\\b");

    private static final int JOB_REACH = 20;
    private static final Wording NO_PLACE = Wording.of(
            "^\\W{0,3}(?:time ?zones?|timezone|working hours|business hours|hours\\b|tz\\b|citizen|dollars|market|law\\b|based)");
    private static final Wording REMOTE = Wording.asWritten("(?i)\\b(?:remote|telecommute|anywhere|work from home)\\b");
    private static final Wording REMOTE_FIRST = Wording.asWritten("(?i)^remote\\s?[,:/–-]?\\s(?:in\\s)?");
    private static final Wording LIST_END = Wording.asWritten("\\s?[;|,]$");
    private static final Wording BRACKETED = Wording.asWritten("(?:^|\\s)[(\\[]([^()\\[\\]]{2,60})[)\\]]");
    private static final Wording JOINT = Wording.asWritten(
            "(?i)[\\s,;/|&()]{0,6}(?:\\b(?:or|and|oder|und|ou|et|y|o|en|of|och|og|eller|samt|sowie|e|i|lub|u)\\b)?[\\s,;/|&()]{0,4}(?:(?:the|in|region|area|either|either in)\\s){0,2}");

    private static final Wording WORK = Wording.of(
            "\\b(?:remote(?:ly)?|work(?:ing)?|located?|based|live|living|resid(?:e|ing|ent|ents)|candidates?|applicants?|hire|hiring|home)\\b");
    /** "St Mary's" is a house named for somebody. */
    private static final Wording OWNERS = Wording.of("'s\\b");

    private static final Wording IN = Wording.asWritten(
            "(?: \\([^()]{1,20}\\))?"
                    + "(?: (?:to (?:join|work)|for|für|pour|para) [\\p{L} ’'-]{2,40}?)?,? (?:(?:based |located )?(?:in|at)|à|en|em|te|i|bei) (?=\\p{Lu})");
    private static final Wording JOINS = Wording.of("\\bjoin\\b|\\bpart of\\b|\\bwork(?:ing)? (?:at|in|from)\\b");
    private static final Wording OWNER = Wording.of("(?:\\bour|'s|s')\\s$");
    private static final Wording OWNED = Wording.of(
            "(?:[ -]based)?\\s(?:[a-z]{2,15}\\s)?(?:team|office|hub|studio|campus|lab|branch|store|shop|restaurant|site|school|hotel|clinic|warehouse|plant)\\b");

    private static final Pattern SUFFIX = Pattern.compile(
            "\\s?[|•·]\\s?|\\s[-–—/@]\\s|,\\s" + "|\\s(?:in|à|en|em|te|till|i|raum|standort)\\s(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BAR = Pattern.compile("\\s?[|•·(]|\\s[-–—]\\s|$");

    private static final Pattern PUBLIC =
            Pattern.compile("(?i)(?:the )?(?:city|town|borough|municipality) (?:and county )?of (.{2,40})"
                    + "|(?:(?:landeshaupt|hansestadt |universitäts)?stadt|gemeente|stad|comune di|ville de|mairie de"
                    + "|ayuntamiento de|prefeitura (?:municipal )?de|câmara municipal de) (.{2,40})");

    private final Gazetteer places;

    LocationsExtractor(Gazetteer places) {
        this.places = places;
    }

    /** Every place where the work may be done. */
    List<Claim<Place>> locations(PostingText posting, Fact<String> company, @Nullable Ruling<List<Place>> ruling) {
        if (ruling != null) {
            return ruled(ruling);
        }
        var claims = new PlaceList(posting.body());
        for (var field : posting.fields(FieldKey.LOCATION)) {
            places.inField(field.text()).forEach(match -> claims.add("location-field", found(field, match)));
        }
        var isStated = !claims.all().isEmpty();
        for (var sentence : posting.jobSentences()) {
            cued(sentence, isStated ? Cues.OF_JOB : Cues.ALL).forEach(place -> claims.add("location-sentence", place));
            owned(sentence).forEach(place -> claims.add("location-team", place));
        }
        lines(posting).forEach(place -> claims.add("location-line", place));
        behindEmployer(posting, company).forEach(place -> claims.add("location-line", place));
        if (claims.all().isEmpty()) {
            // Boards of remote work say where from, and nothing else of places.
            for (var field : posting.fields(FieldKey.ELIGIBILITY)) {
                places.inField(field.text()).forEach(match -> claims.add("location-eligible", found(field, match)));
            }
        }
        if (claims.all().isEmpty()) {
            posting.fields(FieldKey.TITLE)
                    .forEach(title -> behindRole(title).forEach(place -> claims.add("location-title", place)));
        }
        if (claims.all().isEmpty()) {
            sought(posting).forEach(place -> claims.add("location-sought", place));
        }
        if (claims.all().isEmpty()) {
            publicPlace(company).ifPresent(place -> claims.add("location-employer", place));
        }
        return claims.mostSpecific().stream().limit(MAX_PLACES).toList();
    }

    /** From where remote work may be done: countries and areas, never a city. */
    List<Claim<Place>> eligible(PostingText posting, boolean isRemote, @Nullable Ruling<List<Place>> ruling) {
        if (ruling != null) {
            return ruled(ruling);
        }
        var claims = new PlaceList(posting.body());
        for (var field : posting.fields(FieldKey.ELIGIBILITY)) {
            places.inField(field.text()).forEach(match -> claims.add("eligible-field", found(field, match)));
        }
        if (isRemote) {
            posting.fields(FieldKey.LOCATION).stream()
                    .filter(field -> REMOTE.isIn(field))
                    .forEach(field -> places.inField(field.text()).stream()
                            .filter(match -> match.place().city() == null)
                            .forEach(match -> claims.add("eligible-location", found(field, match))));
            posting.jobSentences()
                    .forEach(sentence -> cued(sentence, Cues.REMOTE).stream()
                            .filter(place -> place.value().city() == null)
                            .forEach(place -> claims.add("eligible-sentence", place)));
        }
        return claims.all().stream().limit(MAX_PLACES).toList();
    }

    /** Whether all the words are a place, beyond doubt. */
    boolean isPlace(String words) {
        var matches = places.inSentence(words);
        return matches.size() == 1
                && matches.get(0).start() == 0
                && matches.get(0).end() == words.length();
    }

    /** Whether the words begin with a town, as a field of places would have it. */
    boolean isCity(String words) {
        var matches = words.isEmpty() ? List.<PlaceMatch>of() : places.inSentence(words);
        return !matches.isEmpty()
                && matches.get(0).start() == 0
                && matches.get(0).place().city() != null;
    }

    private static List<Claim<Place>> ruled(Ruling<List<Place>> ruling) {
        var value = ruling.value();
        var evidence = new Evidence.Curated(ruling.at());
        return value == null
                ? List.of()
                : value.stream()
                        .map(place -> new Claim<>(place, (Evidence) evidence))
                        .toList();
    }

    private static Found<Place> found(Passage passage, PlaceMatch match) {
        return new Found<>(match.place(), passage.quote(match.start(), end(passage.text(), match)));
    }

    /** "Leipzig (DE)": the bracket that a place opens is closed with it. */
    private static int end(String text, PlaceMatch match) {
        var opens = text.lastIndexOf('(', match.end() - 1) >= match.start();
        var closes = text.startsWith(")", match.end());
        return opens && closes && text.indexOf(')', match.start()) == match.end() ? match.end() + 1 : match.end();
    }

    /** The places that stand after a cue: the first right behind it, the next ones joined to it. */
    private List<Found<Place>> cued(Passage sentence, Cues wanted) {
        var cues = CUES.find(sentence);
        if (cues.isEmpty() || sentence.section() == SectionKind.BENEFITS) {
            return List.of();
        }
        var isElsewhere = ELSEWHERE.isIn(sentence);
        var found = new ArrayList<Found<Place>>();
        for (var cue : cues) {
            var isOfJob = !isElsewhere || JOB.isIn(sentence, Math.max(0, cue.start() - JOB_REACH), cue.end());
            if (isOfJob && leads(sentence, cue, wanted)) {
                found.addAll(chain(sentence, cue.end()));
            }
        }
        return found;
    }

    /** Which cues lead to a place that is asked for. */
    private enum Cues {
        ALL,
        /** Where a field names the place: a team or an office that the text speaks of may be another one. */
        OF_JOB,
        REMOTE
    }

    private static boolean leads(Passage sentence, PhraseList.Match<String> cue, Cues wanted) {
        return switch (cue.value()) {
            case "scope" -> WORK.isIn(sentence);
            case "remote" -> true;
            case "office" -> wanted == Cues.ALL || wanted == Cues.OF_JOB && isOfJob(sentence);
            default -> wanted != Cues.REMOTE && hasColon(sentence.folded(), cue);
        };
    }

    private static boolean isOfJob(Passage sentence) {
        return JOB.isIn(sentence) || JOINS.isIn(sentence);
    }

    /** "We are looking for a Welder in Leeds": where the role is that a sentence seeks. */
    private List<Found<Place>> sought(PostingText posting) {
        var found = new ArrayList<Found<Place>>();
        for (var sentence : posting.jobSentences()) {
            for (var cue : SOUGHT.find(sentence, posting.language())) {
                if (cue.value().equals("sought") && cue.end() < sentence.text().length() && !ELSEWHERE.isIn(sentence)) {
                    RolePhrase.at(sentence, cue.end())
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
                : chain(sentence, preposition.get().end());
    }

    /** "Join Acme's Dublin team", "our New York office": the city of the team is that of the job. */
    private List<Found<Place>> owned(Passage sentence) {
        if (!JOINS.isIn(sentence) || !OWNER.mayBeIn(sentence) || !OWNED.mayBeIn(sentence) || ELSEWHERE.isIn(sentence)) {
            return List.of();
        }
        return places.inSentence(sentence.text()).stream()
                .filter(match -> match.place().city() != null)
                .filter(match -> OWNER.isIn(sentence, 0, match.start()) && OWNED.isAt(sentence, match.end()))
                .map(match -> found(sentence, match))
                .toList();
    }

    /** The City of Oslo works in Oslo: a public employer that is named for its place. */
    private Optional<Found<Place>> publicPlace(Fact<String> company) {
        var claim = company.claim();
        if (claim == null || !(claim.evidence() instanceof Evidence.Quoted quoted)) {
            return Optional.empty();
        }
        var body = PUBLIC.matcher(claim.value());
        if (!body.matches()) {
            return Optional.empty();
        }
        var matches = places.inField(body.group(1) == null ? body.group(2) : body.group(1));
        return matches.size() == 1 && matches.get(0).place().city() != null
                ? Optional.of(new Found<>(matches.get(0).place(), quoted.quote()))
                : Optional.empty();
    }

    /** The places of a title: in brackets, else between its other signs. */
    private List<Found<Place>> behindRole(Passage title) {
        var found = new ArrayList<>(bracketed(title));
        var sign = SUFFIX.matcher(title.text());
        for (var from = 0; found.isEmpty() && sign.find(from); from = sign.end()) {
            var next = BAR.matcher(title.text());
            var end = next.find(sign.end()) ? next.start() : title.text().length();
            whole(title.part(sign.end(), end)).stream()
                    .filter(place -> place.value().country() != null)
                    .forEach(found::add);
        }
        return found;
    }

    /** "Account Manager (DACH)", "Baker [Remote, Portugal]": a place in brackets behind the role. */
    private List<Found<Place>> bracketed(Passage title) {
        var found = new ArrayList<Found<Place>>();
        for (var bracket : BRACKETED.in(title)) {
            var words = title.part(bracket.start(1), bracket.end(1));
            var remote = REMOTE_FIRST.firstIn(words).map(cue -> cue.end()).orElse(0);
            found.addAll(whole(words.part(remote, words.text().length())));
        }
        return found;
    }

    /** Lines that are places and nothing else, above the text or under a heading that asks where. */
    private List<Found<Place>> lines(PostingText posting) {
        var found = new ArrayList<Found<Place>>();
        var lines = 0;
        for (var sentence : posting.jobSentences()) {
            var places = isOfPlaces(sentence) ? whole(sentence) : List.<Found<Place>>of();
            lines += places.isEmpty() ? 0 : 1;
            found.addAll(places);
        }
        // More than these are the countries that a site can be read for.
        return lines > MAX_LINES ? List.of() : found;
    }

    /** "Greenfield Academy, Leeds": the place behind an employer that a line of its own names. */
    private List<Found<Place>> behindEmployer(PostingText posting, Fact<String> company) {
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
                .flatMap(rest ->
                        ofOneCountry(places.inField(rest.text())).stream().map(match -> found(rest, match)))
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

    private static boolean isOfPlaces(Passage sentence) {
        var isHead = sentence.section() == SectionKind.INTRODUCTION
                && sentence.label().isEmpty();
        return sentence.text().length() <= MAX_LINE_CHARS
                && sentence.offset() == 0
                && (isHead || sentence.section() == SectionKind.WORKPLACE);
    }

    private List<Found<Place>> whole(Passage line) {
        var matches = places.inSentence(line.text());
        var end = 0;
        for (var match : matches) {
            var gap = line.text().substring(end, match.start());
            if (end == 0 ? !gap.isEmpty() : !JOINT.is(gap)) {
                return List.of();
            }
            end = match.end();
        }
        return end < line.text().length() && !LIST_END.isAt(line, end)
                ? List.of()
                : matches.stream().map(match -> found(line, match)).toList();
    }

    private static boolean hasColon(String folded, PhraseList.Match<String> cue) {
        return !cue.value().equals("colon") || folded.startsWith(":", cue.end()) || folded.startsWith(" :", cue.end());
    }

    private List<Found<Place>> chain(Passage sentence, int from) {
        var found = new ArrayList<Found<Place>>();
        var rest = sentence.part(from, Math.min(sentence.text().length(), from + REACH));
        var end = 0;
        for (var match : places.inSentence(rest.text())) {
            var gap = rest.text().substring(end, match.start());
            var near = Math.min(rest.text().length(), match.end() + 30);
            if (!isJoined(gap, found.isEmpty())
                    || OWNERS.isAt(rest, match.end())
                    || NO_PLACE.isIn(rest, match.end(), near)) {
                return found;
            }
            found.add(found(rest, match));
            end = match.end();
        }
        return found;
    }

    private static boolean isJoined(String gap, boolean isFirst) {
        return isFirst ? gap.length() <= 30 && gap.chars().noneMatch(c -> c == '.' || c == ',') : JOINT.is(gap);
    }
}
