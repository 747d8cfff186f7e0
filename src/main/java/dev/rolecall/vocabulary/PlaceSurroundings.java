package dev.rolecall.vocabulary;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands around the names of places in a text, and what that says of them. */
final class PlaceSurroundings {

    private static final int MAX_JOINT = 5;
    private static final int MAX_UNKNOWN_WORDS = 4;
    private static final int MAX_REGION_CHARS = 40;
    private static final int MAX_PART_WORDS = 2;
    private static final int MAX_NOISE_WORDS = 8;
    private static final String JOINTS = " ,.()-–—:\u00a0";
    private static final String CLOSING = ",;/|()\n•";

    private static final Set<String> DIRECTIONS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northern",
            "southern",
            "eastern",
            "western",
            "nord",
            "sud",
            "ost",
            "est",
            "ouest",
            "norte",
            "sur",
            "sul",
            "este",
            "oeste",
            "noord",
            "zuid",
            "oost");

    /** Parts that any city has. */
    private static final Set<String> PARTS =
            Set.of("cbd", "city", "centre", "center", "centrum", "zentrum", "innenstadt", "downtown");

    /** Words for streets that stand before the name. */
    private static final Set<String> STREETS = Set.of(
            "via",
            "viale",
            "corso",
            "piazza",
            "rue",
            "avenue",
            "boulevard",
            "bd",
            "quai",
            "calle",
            "avenida",
            "plaza",
            "paseo",
            "rua",
            "praca",
            "ulica",
            "ul",
            "av",
            "r");

    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} [A-Z]{2}");

    private static final Set<String> QUARTERED = Set.of("DE", "AT", "CH");

    private final String text;
    private final PlaceWords words;
    private final Set<String> noise;

    PlaceSurroundings(String text, PlaceWords words, Set<String> noise) {
        this.text = text;
        this.words = words;
        this.noise = noise;
    }

    /** Whether two names may be parts of one place: {@code London (UK)}, {@code Austin TX}. */
    boolean areJoined(Spot one, Spot next) {
        var from = one.end();
        var to = next.start();
        if (next.first() - one.last() > 1) {
            return isPartBetween(one, next);
        }
        if (to - from > MAX_JOINT) {
            return false;
        }
        for (var i = from; i < to; i++) {
            if (JOINTS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.substring(from, to).contains(". ");
    }

    /** {@code Melbourne CBD, VIC}: whether nothing but a part of the city that any city has stands between two names. */
    private boolean isPartBetween(Spot one, Spot next) {
        for (var word = one.last() + 1; word < next.first(); word++) {
            if (!PARTS.contains(words.key(word)) || !words.joinsBefore(word)) {
                return false;
            }
        }
        return isComma(words.end(next.first() - 1), next.start());
    }

    /** Whether a name is all that its part of the field says. */
    boolean isAlone(Spot spot) {
        var word = spot.first();
        for (var i = 0; !words.isSetApartBefore(word); i++) {
            word--;
            if (i > MAX_NOISE_WORDS || !noise.contains(words.key(word))) {
                return false;
            }
        }
        word = spot.last() + 1;
        for (var i = 0; !words.isSetApartBefore(word); i++, word++) {
            if (i > MAX_NOISE_WORDS || !isNoise(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name begins its text, and a word or two behind it end it. */
    boolean isBeforePart(Spot spot) {
        var behind = words.size() - 1 - spot.last();
        if (spot.first() > 0 || behind > MAX_PART_WORDS) {
            return false;
        }
        for (var word = spot.last() + 1; word < words.size(); word++) {
            if (words.isSetApartBefore(word)) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoise(int word) {
        return noise.contains(words.key(word))
                || words.key(word).chars().anyMatch(Character::isDigit)
                || isPostcode(word);
    }

    /** {@code 1012 AB Amsterdam}: two letters behind four digits. */
    private boolean isPostcode(int word) {
        return word > 0
                && words.key(word).length() == 2
                && POSTCODE.matcher(text)
                        .region(words.start(word - 1), words.end(word))
                        .matches();
    }

    /** Whether a capitalised word beside a name makes it part of another name: {@code Paris Hilton}. */
    boolean isPartOfName(Spot spot) {
        return spot.first() > 1 && isName(spot.first() - 1, spot.first())
                || isName(spot.last() + 1, spot.last() + 1) && !isBeforeQuarter(spot)
                || isOfName(spot.first() - 1);
    }

    /** {@code Av. Paulista}: a word cut short, whose full stop ends no sentence. */
    private boolean isShortened(int word) {
        return words.end(word) - words.start(word) <= 2 && text.startsWith(". ", words.end(word));
    }

    /** {@code Rue de Rome}, {@code Via Milano}: where the word for a street stands before its name. */
    boolean isStreet(Spot spot) {
        var word = spot.first() - 1;
        var at = word;
        while (at >= 0 && at > word - MAX_PART_WORDS && PlaceSpotter.isParticle(words.key(at))) {
            at--;
        }
        return at >= 0 && STREETS.contains(words.key(at)) && (!words.isSetApartBefore(at + 1) || isShortened(at));
    }

    /** {@code Köln-Ehrenfeld}: whether a hyphen joins a quarter to a city, where German is spoken. */
    private boolean isBeforeQuarter(Spot spot) {
        return text.startsWith("-", spot.end())
                && spot.meanings().stream()
                        .anyMatch(town -> town.kind() == Meaning.Kind.CITY && QUARTERED.contains(town.country()));
    }

    /** Whether a name is nothing but directions. */
    boolean isDirection(Spot spot) {
        for (var word = spot.first(); word <= spot.last(); word++) {
            if (!DIRECTIONS.contains(words.key(word))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word "State" behind a name makes it that of a university. */
    boolean isStateSchool(Spot spot, boolean mayBeState) {
        var state = spot.last() + 1;
        return state < words.size()
                && words.key(state).equals("state")
                && words.isCapitalised(state)
                && words.joinsBefore(state)
                && (!mayBeState || isName(state + 1, state + 1));
    }

    /** {@code University of London}. */
    private boolean isOfName(int word) {
        return word > 0 && words.key(word).equals("of") && isName(word - 1, word);
    }

    private boolean isName(int word, int joint) {
        return word >= 0
                && word < words.size()
                && words.joinsBefore(joint)
                && !words.isSetApartBefore(joint)
                && words.isCapitalised(word)
                && !isNoise(word);
    }

    /**
     * Where the capitalised words start that stand before a name and its comma, or -1.
     *
     * @param from where to stop looking
     */
    int unknownNameBefore(Spot spot, int from) {
        var word = spot.first() - 1;
        if (word < 0 || !isComma(words.end(word), spot.start())) {
            return -1;
        }
        var first = -1;
        for (var i = 0; i < MAX_UNKNOWN_WORDS && word >= 0 && words.start(word) >= from && isNamePart(word); i++) {
            first = word;
            if (words.isSetApartBefore(word)) {
                break;
            }
            word--;
        }
        return first < 0 ? -1 : words.start(first);
    }

    private boolean isNamePart(int word) {
        return words.mayBeginName(word)
                && Character.isLetter(text.charAt(words.start(word)))
                && !noise.contains(words.key(word));
    }

    private boolean isComma(int from, int to) {
        return to - from <= 2 && text.charAt(from) == ',';
    }

    /** Where the word before a name ends. */
    int endBefore(Spot spot) {
        return words.end(spot.first() - 1);
    }

    /** The name between two others and their commas, or null. */
    @Nullable
    String nameBetween(Spot one, Spot next) {
        if (next.start() - one.end() > MAX_REGION_CHARS
                || next.start() - one.end() < 4
                || text.charAt(one.end()) != ',') {
            return null;
        }
        var between = text.substring(one.end() + 1, next.start()).strip();
        if (!between.endsWith(",")) {
            return null;
        }
        var name = between.substring(0, between.length() - 1).strip();
        var closed = name.chars().anyMatch(c -> CLOSING.indexOf(c) >= 0);
        // Letters of scripts without capitals are neither.
        var isName = !name.isEmpty() && Character.isLetter(name.charAt(0)) && !Character.isLowerCase(name.charAt(0));
        return isName && !closed ? name : null;
    }

    /** The region as a place has it: its postal code where there is one, else the words of the text. */
    String region(Meaning region, Spot spot) {
        return Regions.isPostal(region.country()) ? region.region() : text.substring(spot.start(), spot.end());
    }
}
