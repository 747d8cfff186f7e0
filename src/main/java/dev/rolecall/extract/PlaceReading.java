package dev.rolecall.extract;

import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import dev.rolecall.vocabulary.PlaceMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Places in words of a posting, with the words that name them. Safe for use by several threads. */
final class PlaceReading {

    private static final int REACH = 400;
    private static final int MAX_LIST = 800;
    private static final int MIN_ENTRIES_FOR_ONE = 5;
    private static final Pattern ENTRY = Pattern.compile("[^;\\s][^;]*+");
    private static final Wording NO_PLACE = Wording.of(
            "^(?:\\W{0,3}(?:time ?zones?|timezone|working hours|business hours|hours\\b|tz\\b|citizen|dollars|market|law\\b)|[\\s-]?based)");
    /** "PT/ET hours": two letters that are a zone of time there. */
    private static final Wording HOURS = Wording.asWritten("(?:/[A-Z]{2,4})*\\s(?:hours|time(?: ?zones?)?)\\b");

    private static final Wording LIST_END = Wording.asWritten("\\s?[;|,!)]$");
    /** "Leeds (hybrid)", "Leeds or fully remote.": how one works there, and nothing else. */
    private static final Pattern TERMS = Pattern.compile("(?i)[\\s,;/|()·–—-]{1,4}"
            + "(?:(?:or|and|oder|ou|o|of|eller|fully|partly|100 ?%)\\s){0,2}"
            + "(?:remote(?:ly)?|hybrid|on-?site|in[ -]office)[).!]{0,2}");

    /** "Hybrid - Leeds", "Burley Road, Leeds": what may stand before the town in an answer. */
    private static final Pattern LEAD =
            Pattern.compile("(?i:remote|hybrid|on-?site|in[ -]office)(?:\\s?[-–—:,/|(]\\s?|\\s(?:in|from|within)\\s)");

    /** "Burley Road, Kirkstall, ": a street or a quarter before the town. */
    private static final Pattern ADDRESS = Pattern.compile("(?:[\\p{Lu}0-9][\\p{L}\\p{N} .'’/-]{1,40},\\s){1,3}");

    /** A word or two. */
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]{2,20}(?: \\p{Lu}[\\p{L}'’-]{2,20})?";

    /** "Harrow or Leeds", "Harrow.": a name, and what may stand behind a place. */
    private static final Pattern TOWN =
            Pattern.compile("\\s?(" + NAME + ")(?=[,;)]|[.!](?:\\s|$)|$|\\s(?:or|and|oder|und|ou|et|y|e)\\s)");

    private static final Wording JOINT = Wording.asWritten(
            "(?i)(?:\\s[0-9]{1,2}(?:er|e|ème|th)?\\b)?\\.?[\\s,;/|&()]{0,6}(?:\\b(?:or|and|oder|und|ou|et|y|o|en|of|och|og|eller|samt|sowie|e|i|lub|u|nebo|vagy|veya|tai|sau)\\b)?[\\s,;/|&()]{0,4}(?:(?:the|in|region|area|either|either in)\\s){0,2}");
    /** "Keilaniemi, Espoo", "the Hill Campus of Oak College, Leeds": a quarter or a house before its town. */
    private static final Pattern QUARTER = Pattern.compile(
            "\\s?(?:the )?\\p{Lu}[\\p{L}'’.-]{1,20}(?: (?:\\p{Lu}[\\p{L}'’.-]{1,20}|of|for|and|the|de|du|di)){0,8},\\s");
    /** "Leeds or Whitby": what may join a small town to a place before it. */
    private static final Pattern JOINED_TOWN = Pattern.compile(
            "(?:,| or| and|, or|, and| oder| und| ou| et| &)\\s(" + NAME + ")(?=[,;)]|\\.(?:\\s|$)|$|\\s\\p{Ll})");

    /** "Leeds (Oak Hill) or York". */
    private static final Pattern REMARK = Pattern.compile("^\\s\\([^()]{2,40}\\)");

    /** "St Mary's" is a house named for somebody. */
    private static final Wording OWNERS = Wording.of("'s\\b");

    private final Gazetteer places;

    PlaceReading(Gazetteer places) {
        this.places = places;
    }

    /** Whether all the words are a place, beyond doubt. */
    boolean isPlace(String words) {
        return places.isPlace(words);
    }

    /** Whether the words begin with a town, as a field of places would have it. */
    boolean isCity(String words) {
        var matches = words.isEmpty() ? List.<PlaceMatch>of() : places.inSentence(words);
        return !matches.isEmpty()
                && matches.get(0).start() == 0
                && matches.get(0).place().city() != null;
    }

    /** The places of words that a field holds. */
    List<Found<Place>> inField(Passage field) {
        return places.inField(field.text()).stream()
                .filter(match -> !HOURS.isAt(field, match.end()))
                .map(match -> found(field, match))
                .toList();
    }

    /** The places that a sentence names. */
    List<PlaceMatch> inSentence(Passage sentence) {
        return places.inSentence(sentence.text());
    }

    /** The places that words name which were asked for something else. */
    List<Found<Place>> named(Passage words) {
        return inSentence(words).stream().map(match -> found(words, match)).toList();
    }

    /** The places right before these words: "a London-based role". */
    List<Found<Place>> based(Passage sentence, Wording behind) {
        return inSentence(sentence).stream()
                .filter(match -> behind.isAt(sentence, match.end()))
                .map(match -> found(sentence, match))
                .toList();
    }

    /** The places of a line that is places and nothing else; none of any other. */
    List<Found<Place>> whole(Passage line) {
        return whole(line, places.inSentence(line.text()));
    }

    /** The places of a line that stands where a place is asked for, and says nothing else. */
    List<Found<Place>> answer(Passage line) {
        var lead = LEAD.matcher(line.text());
        var rest = lead.lookingAt() ? line.part(lead.end(), line.text().length()) : line;
        var whole = whole(rest, places.inField(rest.text()));
        var address = ADDRESS.matcher(rest.text());
        return whole.isEmpty() && address.lookingAt()
                ? whole(rest.part(address.end(), rest.text().length()))
                : whole;
    }

    /** Whether a line may be a list of three places or more: {@code Leeds, UK; Lyon, France; Remote, Norway}. */
    static boolean mayBeList(Passage line) {
        var end = line.text().indexOf(';');
        return end >= 0 && line.text().length() <= MAX_LIST && line.text().indexOf(';', end + 1) >= 0;
    }

    /** The places of such a list; none where its entries are no places, but for one of five that is misspelt. */
    List<Found<Place>> listed(Passage line) {
        var found = new ArrayList<Found<Place>>();
        var entries = ENTRY.matcher(line.text()).results().toList();
        var others = 0;
        for (var entry : entries) {
            var places = answer(line.part(entry.start(), entry.end()));
            others += places.isEmpty() ? 1 : 0;
            found.addAll(places);
        }
        return others * MIN_ENTRIES_FOR_ONE <= entries.size() ? found : List.of();
    }

    private static List<Found<Place>> whole(Passage line, List<PlaceMatch> matches) {
        var end = 0;
        for (var match : matches) {
            var gap = line.text().substring(end, match.start());
            if (end == 0 ? !gap.isEmpty() : !JOINT.is(gap)) {
                return List.of();
            }
            end = match.end();
        }
        var isAll = end == line.text().length() || isStopOfInitials(line.text(), end);
        return !isAll && !LIST_END.isAt(line, end) && !areTerms(line, end)
                ? List.of()
                : matches.stream().map(match -> found(line, match)).toList();
    }

    /** "Albany, NY, U.S.": the last full stop is one of the country's. */
    private static boolean isStopOfInitials(String text, int end) {
        return end > 1 && text.charAt(end - 2) == '.' && end == text.length() - 1 && text.endsWith(".");
    }

    private static boolean areTerms(Passage line, int from) {
        return from > 0
                && TERMS.matcher(line.text()).region(from, line.text().length()).matches();
    }

    /** The places that stand one after the other from here on. */
    List<Found<Place>> chain(Passage sentence, int from) {
        var found = new ArrayList<Found<Place>>();
        var rest = sentence.part(from, Math.min(sentence.text().length(), from + REACH));
        var end = 0;
        for (var match : withJoined(names(rest), rest.text())) {
            var gap = rest.text().substring(end, match.start());
            var near = Math.min(rest.text().length(), match.end() + 30);
            if (!isJoined(gap, found.isEmpty()) && !(end == 0 && isQuarter(gap, match))
                    || OWNERS.isAt(rest, match.end())
                    || NO_PLACE.isIn(rest, match.end(), near)) {
                return found;
            }
            found.add(found(rest, match));
            end = match.end();
        }
        return found;
    }

    /** The places of a sentence; where it begins with a small town, those of a field, for it was asked where. */
    private List<PlaceMatch> names(Passage rest) {
        var known = places.inSentence(rest.text());
        var town = TOWN.matcher(rest.text());
        if (!town.lookingAt() || !known.isEmpty() && known.get(0).start() <= town.start(1)) {
            return known;
        }
        var asked = places.inField(town.group(1));
        if (asked.size() != 1 || !isTown(asked.get(0), town.group(1))) {
            return known;
        }
        var all = new ArrayList<PlaceMatch>();
        all.add(new PlaceMatch(asked.get(0).place(), town.start(1), town.end(1)));
        known.stream().filter(match -> match.start() > town.end(1)).forEach(all::add);
        return all;
    }

    /** The places with the small towns that are joined to one of them, and are in its state or its country. */
    private List<PlaceMatch> withJoined(List<PlaceMatch> known, String text) {
        var all = new ArrayList<PlaceMatch>();
        for (var i = 0; i < known.size(); i++) {
            var match = known.get(i);
            all.add(match);
            var next = i + 1 < known.size() ? known.get(i + 1).start() : text.length();
            var town = JOINED_TOWN.matcher(text).region(match.end(), text.length());
            if (match.place().city() != null && town.lookingAt() && town.end(1) <= next) {
                var asked = places.inField(town.group(1));
                if (asked.size() == 1
                        && isTown(asked.get(0), town.group(1))
                        && isBeside(asked.get(0).place(), match.place())) {
                    all.add(new PlaceMatch(asked.get(0).place(), town.start(1), town.end(1)));
                }
            }
        }
        return all;
    }

    private static boolean isBeside(Place one, Place other) {
        return Objects.equals(one.country(), other.country()) && Objects.equals(one.region(), other.region());
    }

    private static boolean isTown(PlaceMatch match, String words) {
        return match.end() - match.start() == words.length()
                && match.place().city() != null
                && match.place().country() != null;
    }

    private static boolean isQuarter(String gap, PlaceMatch match) {
        return match.place().city() != null && QUARTER.matcher(gap).matches();
    }

    private static boolean isJoined(String gap, boolean isFirst) {
        return isFirst
                ? gap.length() <= 30 && gap.chars().noneMatch(c -> c == '.' || c == ',')
                : JOINT.is(REMARK.matcher(gap).replaceFirst(""));
    }

    /** A place with the words that name it. */
    static Found<Place> found(Passage passage, PlaceMatch match) {
        return new Found<>(match.place(), passage.quote(match.start(), end(passage.text(), match)));
    }

    /** "Leipzig (DE)": the bracket that a place opens is closed with it. */
    private static int end(String text, PlaceMatch match) {
        var opens = text.lastIndexOf('(', match.end() - 1) >= match.start();
        var closes = text.startsWith(")", match.end());
        return opens && closes && text.indexOf(')', match.start()) == match.end() ? match.end() + 1 : match.end();
    }
}
