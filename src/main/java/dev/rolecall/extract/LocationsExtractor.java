package dev.rolecall.extract;

import dev.rolecall.body.SectionKind;
import dev.rolecall.config.Ruling;
import dev.rolecall.extract.Concordance.Sought;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.Origin;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Evidence;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Place;
import dev.rolecall.text.MapPin;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the work may be done, and from where remote work may be done. */
final class LocationsExtractor {

    private static final int MAX_PLACES = 40;
    private static final int MAX_LINES = 3;
    private static final int MAX_LINE_CHARS = 80;
    private static final PhraseList<String> CUES = PhraseList.load("location-cues.tsv", meaning -> meaning);
    /** What makes the places of a sentence those of somebody else. */
    static final Wording ELSEWHERE = Wording.of(
            "headquarter|\\bhq\\b|\\bfounded\\b|\\bcustomers?\\b|our clients?\\b|\\binvestors?\\b|\\btravel\\b|\\bhave offices\\b|\\bif you are an? .{2,30} resident\\b");
    /** "Based in Leeds, Acme is a bakery": where the employer is. */
    private static final Wording SEATED = Wording.of(
            "^based in [^,]{2,40}(?:, [^,]{2,30})?, (?!you|this|the (?!company|firm|team|group|business|bank|agency|school|college|institute|university|museum|foundation|charity|organi)|we(?:'re| are) (?:looking|seeking|hiring)|he |she |they |reporting|working)");
    /** "For our clients this role is based in": whatever else a sentence speaks of, this names the job's place. */
    private static final Wording JOB = Wording.of("\\b(?:role|position|job|post)\\s(?:is|will be|can be|must be)\\b");

    private static final int JOB_REACH = 20;
    private static final Wording REMOTE = Wording.asWritten("(?i)\\b(?:remote|telecommute|anywhere|work from home)\\b");

    private static final Wording WORK = Wording.of(
            "\\b(?:remote(?:ly)?|work(?:ing)?|located?|based|live|living|resid(?:e|ing|ent|ents)|candidates?|applicants?|hire|hiring|home)\\b");

    private static final Wording AT =
            Wording.asWritten("^(?i:at|in|à|en|em|te|i|bei|based in|located in)\\s(?=\\p{Lu})");
    /** "This is a London-based role". */
    private static final Wording BASED = Wording.of("[\\s-]based (?:role|position|job|opportunity|vacancy|post)\\b");
    /** "Within the Bay Area" of a sentence on pay tells where another one is paid. */
    private static final Wording PAY = Wording.of(
            "\\b(?:salary|pay|compensation|wage) (?:range|scale|band)|\\b(?:base pay|range) (?:is|for|applicable)\\b");

    /** What a sentence with a place of the job holds. */
    private static final Sought PLACING = CUES.or(OfficePlaces.OWNING);

    /** "23758 Leeds", under the street. */
    private static final Wording POSTCODE = Wording.asWritten("^(?:[A-Z]{1,2}-)?[0-9]{4,5} (?=\\p{Lu})");

    /** Labels that ask for a place as well as for a kind of place. */
    private static final Wording PLACED = Wording.of("location|work ?place|workplace");

    private final PlaceReading places;
    private final TitlePlaces titles;
    private final EmployerPlaces employers;
    private final OfficePlaces offices;
    private final WorkSites sites;
    private final Addresses addresses;
    private final SoughtPlaces sought;

    LocationsExtractor(Gazetteer gazetteer) {
        this.places = new PlaceReading(gazetteer);
        this.titles = new TitlePlaces(places);
        this.employers = new EmployerPlaces(gazetteer);
        this.offices = new OfficePlaces(places);
        this.sites = new WorkSites(places);
        this.addresses = new Addresses(places);
        this.sought = new SoughtPlaces(places);
    }

    /** Whether all the words are a place, beyond doubt. */
    boolean isPlace(String words) {
        return places.isPlace(words);
    }

    /** Whether the words begin with a town, as a field of places would have it. */
    boolean isCity(String words) {
        return places.isCity(words);
    }

    /** Every place where the work may be done. */
    List<Claim<Place>> locations(PostingText posting, Fact<String> company, @Nullable Ruling<List<Place>> ruling) {
        if (ruling != null) {
            return ruled(ruling);
        }
        var claims = new PlaceList(posting.body());
        ofFields(posting, company.value().orElse("")).forEach(place -> claims.add("location-field", place));
        var lines = lines(posting);
        var isStated = !claims.all().isEmpty() || !lines.isEmpty();
        for (var sentence : posting.jobSentences(PLACING)) {
            cued(sentence, isStated ? Cues.OF_JOB : Cues.ALL).forEach(place -> claims.add("location-sentence", place));
            offices.owned(sentence).forEach(place -> claims.add("location-team", place));
        }
        posting.jobSentences(BASED)
                .forEach(sentence ->
                        places.based(sentence, BASED).forEach(place -> claims.add("location-sentence", place)));
        lines.forEach(place -> claims.add("location-line", place));
        employers.behindEmployer(posting, company).forEach(place -> claims.add("location-line", place));
        posting.fields(FieldKey.TITLE)
                .forEach(title -> titles.remoteFrom(title).forEach(place -> claims.add("location-title", place)));
        // Boards of remote work say where from, and nothing else of places.
        claims.hint("location-eligible", () -> places(posting.fields(FieldKey.ELIGIBILITY), places::inField));
        claims.hint(
                "location-terms",
                () -> Stream.of(FieldKey.WORKPLACE, FieldKey.EMPLOYMENT_TYPE)
                        .flatMap(key -> places(posting.fields(key), places::named).stream())
                        .toList());
        claims.hint("location-title", () -> places(posting.fields(FieldKey.TITLE), titles::behindRole));
        claims.hint(
                "location-title", () -> places(posting.fields(FieldKey.COMPANY, Origin.HEADER), titles::behindSign));
        claims.hint("location-sought", () -> sought.places(posting));
        claims.hint("location-address", () -> addresses.only(posting));
        claims.hint("location-office", () -> sites.only(posting));
        claims.hint("location-employer", () -> employers.ofSeeker(posting, company));
        claims.hint(
                "location-employer", () -> employers.inName(company).stream().toList());
        return claims.mostSpecific().stream().limit(MAX_PLACES).toList();
    }

    private static List<Found<Place>> places(List<Passage> fields, Function<Passage, List<Found<Place>>> reading) {
        return fields.stream().flatMap(field -> reading.apply(field).stream()).toList();
    }

    /** From where remote work may be done: countries and areas, never a city. */
    List<Claim<Place>> eligible(PostingText posting, boolean isRemote, @Nullable Ruling<List<Place>> ruling) {
        if (ruling != null) {
            return ruled(ruling);
        }
        var claims = new PlaceList(posting.body());
        for (var field : posting.fields(FieldKey.ELIGIBILITY)) {
            places.inField(field).forEach(place -> claims.add("eligible-field", place));
        }
        if (isRemote) {
            posting.fields(FieldKey.LOCATION).stream()
                    .filter(field -> REMOTE.isIn(field))
                    .forEach(field -> places.inField(field).stream()
                            .filter(place -> place.value().city() == null)
                            .forEach(place -> claims.add("eligible-location", place)));
            posting.jobSentences(CUES)
                    .forEach(sentence -> cued(sentence, Cues.REMOTE).stream()
                            .filter(place -> place.value().city() == null)
                            .forEach(place -> claims.add("eligible-sentence", place)));
        }
        return claims.all().stream().limit(MAX_PLACES).toList();
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

    /** The places that stand after a cue: the first right behind it, the next ones joined to it. */
    private List<Found<Place>> cued(Passage sentence, Cues wanted) {
        var cues = CUES.find(sentence);
        if (cues.isEmpty()
                || sentence.section() == SectionKind.BENEFITS && !isOfJob(sentence)
                || SEATED.isIn(sentence)) {
            return List.of();
        }
        var found = new ArrayList<Found<Place>>();
        for (var cue : cues) {
            var isOfJob = !ELSEWHERE.isIn(sentence, 0, cue.end())
                    || JOB.isIn(sentence, Math.max(0, cue.start() - JOB_REACH), cue.end());
            if (isOfJob && leads(sentence, cue, wanted)) {
                found.addAll(places.chain(sentence, cue.end()));
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
            case "scope" -> WORK.isIn(sentence) && !PAY.isIn(sentence);
            case "remote" -> true;
            case "office" -> wanted == Cues.ALL || wanted == Cues.OF_JOB && isOfJob(sentence);
            default -> wanted != Cues.REMOTE && hasColon(sentence.folded(), cue);
        };
    }

    private static boolean isOfJob(Passage sentence) {
        return JOB.isIn(sentence) || OfficePlaces.joins(sentence);
    }

    private List<Found<Place>> ofFields(PostingText posting, String company) {
        var found = posting.fields(FieldKey.LOCATION).stream()
                .flatMap(field -> places.inField(behind(company, field)).stream())
                .toList();
        return found.isEmpty() ? kindsOfPlace(posting) : found;
    }

    /** "Acme Canada": the place behind the employer, where both stood in a card. */
    private static Passage behind(String company, Passage field) {
        var isCard = !company.isEmpty() && field.text().startsWith(company + " ");
        return isCard ? field.part(company.length() + 1, field.text().length()) : field;
    }

    /** "Location type: Leeds, UK": a label that asks how one works, and a place for its answer. */
    private List<Found<Place>> kindsOfPlace(PostingText posting) {
        return posting.fields(FieldKey.WORKPLACE).stream()
                .filter(field -> PLACED.isIn(Aligned.of(field.label())))
                .flatMap(field -> places.whole(field).stream())
                .toList();
    }

    /** Lines that are places and nothing else, above the text or under a heading that asks where. */
    private List<Found<Place>> lines(PostingText posting) {
        var found = new ArrayList<Found<Place>>();
        var lines = 0;
        var section = SectionKind.OTHER;
        for (var sentence : posting.jobSentences()) {
            // What stands first under a heading that asks where is its answer.
            var isAnswer = POSTCODE.isAt(sentence, 0)
                    || sentence.section() == SectionKind.WORKPLACE && section != SectionKind.WORKPLACE;
            var line = isOfPlaces(sentence) ? placesOf(sentence, isAnswer) : List.<Found<Place>>of();
            section = sentence.section();
            lines += line.isEmpty() ? 0 : 1;
            found.addAll(line);
        }
        // More than these are the countries that a site can be read for.
        return lines > MAX_LINES ? List.of() : found;
    }

    /** The places of a line that says nothing else, but perhaps "at" or a postcode before them, or behind the sign of a place. */
    private List<Found<Place>> placesOf(Passage line, boolean isAnswer) {
        if (PlaceReading.mayBeList(line)) {
            return places.listed(line);
        }
        if (MapPin.isAt(line.text(), 0)) {
            return places.chain(line, MapPin.end(line.text(), 0));
        }
        var start = Stream.of(AT, POSTCODE)
                .flatMap(words -> words.firstIn(line).stream())
                .filter(words -> words.start() == 0)
                .map(words -> words.end())
                .findFirst()
                .orElse(0);
        var rest = line.part(start, line.text().length());
        return isAnswer ? places.answer(rest) : places.whole(rest);
    }

    private static boolean isOfPlaces(Passage sentence) {
        var isHead = sentence.section() == SectionKind.INTRODUCTION
                && sentence.label().isEmpty();
        var mayBeList = PlaceReading.mayBeList(sentence);
        return (sentence.text().length() <= MAX_LINE_CHARS || mayBeList)
                && (sentence.offset() == 0 || AT.isAt(sentence, 0))
                && (isHead
                        || mayBeList
                        || sentence.section() == SectionKind.WORKPLACE
                        || MapPin.isAt(sentence.text(), 0));
    }

    private static boolean hasColon(String folded, PhraseList.Match<String> cue) {
        return !cue.value().equals("colon") || folded.startsWith(":", cue.end()) || folded.startsWith(" :", cue.end());
    }
}
