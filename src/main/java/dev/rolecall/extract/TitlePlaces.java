package dev.rolecall.extract;

import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The places that a title names behind the role. */
final class TitlePlaces {

    private static final Wording REMOTE_FIRST = Wording.asWritten("(?i)^remote\\s?[,:/–-]?\\s(?:in\\s)?");
    private static final Wording BRACKETED = Wording.asWritten("(?:^|\\s)[(\\[]([^()\\[\\]]{2,60})[)\\]]");
    private static final Wording REMOTE_FROM =
            Wording.asWritten("(?i)\\bremote(?:ly)? (?:from|in|within|across|anywhere in) (?:the )?(?=\\p{L})");

    /** "EMEA Remote", "US Remote Option", "Remote - EMEA": an area, between the signs of a title. */
    private static final Wording AREA_FIRST =
            Wording.asWritten("(?i)^(.{2,30}?)[\\s,-]{1,3}remote(?: (?:option|eligible|ok))?$");

    private static final Wording AREA_LAST = Wording.asWritten("(?i)^(?:fully )?remote(?:\\s?[,:/–-])?\\s(.{2,30})$");
    private static final Pattern PART =
            Pattern.compile("\\s?[|•·()\\[\\]]\\s?|\\s?[–—-]\\s|,\\s(?=(?i:remote|\\S{2,10} remote))");

    private static final Pattern SUFFIX = Pattern.compile(
            "\\s?[|•·]\\s?|\\s[-–—/@]\\s|,\\s" + "|\\s(?:in|à|en|em|te|till|i|raum|standort)\\s(?=\\p{Lu})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BAR = Pattern.compile("\\s?[|•·()\\]]|\\s[-–—]\\s|$");

    private static final Pattern JOINT =
            Pattern.compile("\\s[-–—|•·/]\\s|,\\s(?=[$€£0-9]|(?i:hybrid|remote|on-?site|full|part))");

    private final PlaceReading places;

    TitlePlaces(PlaceReading places) {
        this.places = places;
    }

    /** The places of a title: all of it, in brackets, else between its other signs. */
    List<Found<Place>> behindRole(Passage title) {
        var found = new ArrayList<>(places.whole(title));
        found.addAll(bracketed(title));
        return found.isEmpty() ? behindSign(title) : found;
    }

    /** The place between the other signs of a title, or behind the name of an employer in it: "Acme in Leeds, UK". */
    List<Found<Place>> behindSign(Passage title) {
        var found = new ArrayList<Found<Place>>();
        var sign = SUFFIX.matcher(title.text());
        for (var from = 0; found.isEmpty() && sign.find(from); from = sign.end()) {
            var next = BAR.matcher(title.text());
            var end = next.find(sign.end()) ? next.start() : title.text().length();
            places.whole(title.part(sign.end(), end)).stream()
                    .filter(place -> place.value().country() != null)
                    .forEach(found::add);
        }
        return found;
    }

    /** "Baker - Remote from EMEA": the area that a title opens to candidates, wherever the posting's office is. */
    List<Found<Place>> remoteFrom(Passage title) {
        var found = new ArrayList<Found<Place>>();
        for (var cue : REMOTE_FROM.in(title)) {
            var next = BAR.matcher(title.text());
            var end = next.find(cue.end()) ? next.start() : title.text().length();
            found.addAll(places.whole(title.part(cue.end(), end)));
        }
        for (var part : parts(title)) {
            Stream.of(AREA_FIRST, AREA_LAST)
                    .flatMap(area -> area.firstIn(part).stream())
                    .map(area -> part.part(area.start(1), area.end(1)))
                    .flatMap(area -> places.whole(area).stream())
                    .filter(place -> place.value().city() == null)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Passage> parts(Passage title) {
        var parts = new ArrayList<Passage>();
        var sign = PART.matcher(title.text());
        var start = 0;
        while (sign.find()) {
            parts.add(title.part(start, sign.start()));
            start = sign.end();
        }
        parts.add(title.part(start, title.text().length()));
        return parts;
    }

    /** "Account Manager (DACH)", "Baker [Remote, Portugal]": a place in brackets behind the role. */
    private List<Found<Place>> bracketed(Passage title) {
        var found = new ArrayList<Found<Place>>();
        for (var bracket : BRACKETED.in(title)) {
            var words = title.part(bracket.start(1), bracket.end(1));
            var remote = REMOTE_FIRST.firstIn(words).map(cue -> cue.end()).orElse(0);
            var rest = words.part(remote, words.text().length());
            var whole = places.whole(rest);
            found.addAll(whole.isEmpty() ? first(rest) : whole);
        }
        return found;
    }

    /** "Leeds, UK – Hybrid", "Leeds, £45k": the place, where something else follows on it. */
    private List<Found<Place>> first(Passage bracket) {
        var joint = JOINT.matcher(bracket.text());
        return joint.find() ? places.whole(bracket.part(0, joint.start())) : List.of();
    }
}
