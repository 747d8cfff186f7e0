package dev.rolecall.format;

import dev.rolecall.text.MapPin;
import dev.rolecall.vocabulary.HouseWords;
import dev.rolecall.vocabulary.RoleWords;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells lines that are places from other lines: by their form, or as one knows the names of places. */
final class PlaceLines {

    private static final int MAX_PLACE_CHARS = 80;
    private static final int MAX_PLACES_CHARS = 800;
    private static final Pattern ENDS = Pattern.compile(";");
    private static final Pattern PLACE_PART = Pattern.compile(
            "(?:[0-9]{4,5} )?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?:[ -][\\p{L}\\p{M}.'’()-]{1,30}){0,4}(?: [0-9]{5}(?:-[0-9]{4})?)?");

    /** "Dijon - 21", "Dijon (21)", "Doncaster (DN3)", "Leeds, West Yorkshire (LS1)": a town with its district. */
    private static final Pattern DISTRICT = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}?)(?:, \\p{Lu}[\\p{L} ]{2,30})?(?: - [0-9]{2,3}| \\((?:[0-9]{2,3}|[A-Z]{1,2}[0-9]{1,2}[A-Z]?)\\))");

    /** "Leeds LS1", "Leeds /": what a name may end with as well. */
    private static final Pattern BEHIND_TOWN =
            Pattern.compile("(?: [A-Z]{1,2}[0-9]{1,2}[A-Z]?(?: [0-9][A-Z]{2})?|\\s?[/|·,])$");

    private final RoleWords roles;
    private final Predicate<String> known;

    PlaceLines(RoleWords roles, Predicate<String> known) {
        this.roles = roles;
        this.known = known;
    }

    /** City, region, country, or a list of these with semicolons between: two to four parts that begin with a capital letter, or one behind the sign of a place. */
    boolean are(String words) {
        var entries = ENDS.split(words);
        if (entries.length > 2 && words.length() <= MAX_PLACES_CHARS) {
            return Stream.of(entries).allMatch(entry -> are(entry.strip()));
        }
        if (words.length() > MAX_PLACE_CHARS) {
            return false;
        }
        var pinned = MapPin.end(words, 0);
        var town = DISTRICT.matcher(words);
        if (town.matches()) {
            return areName(town.group(1));
        }
        var parts = words.substring(pinned).split(", ", -1);
        // The sign of a place on a map needs no comma.
        if (parts.length < (pinned > 0 ? 1 : 2) || parts.length > 4) {
            return false;
        }
        return !HouseWords.occurIn(parts[0]) && Stream.of(parts).allMatch(this::areName);
    }

    /** Whether words that may be a name are that of a known place: {@code Hong Kong}, which has no comma to tell it. */
    boolean areKnown(String words) {
        if (words.length() > MAX_PLACE_CHARS) {
            return false;
        }
        var name = BEHIND_TOWN.matcher(words).replaceFirst("");
        return areName(name) && known.test(name);
    }

    /** Whether words have the form of the name of a town, a region or a country, and are no role. */
    boolean areName(String words) {
        return PLACE_PART.matcher(words).matches() && !roles.occurIn(words);
    }
}
