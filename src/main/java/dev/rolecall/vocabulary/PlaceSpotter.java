package dev.rolecall.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the names of places among the words of a text, the longest first, without judging what they mean. */
final class PlaceSpotter {

    private static final int MAX_WORDS = 6;
    private static final int MIN_CHARS = 3;
    /** Few names of cities that are written without spaces are longer. */
    private static final int MAX_UNSPACED = 4;

    private static final int LARGE = 400;

    private static final String MUNICIPALITY = "municipality";

    private static final Set<Character.UnicodeScript> UNSPACED =
            Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HANGUL);

    private static final Set<String> UNITS = Set.of("都", "府", "県", "省", "特別市", "특별시", "광역시");

    private static final int FIRST_BEYOND_LATIN = 0x250;
    private static final Pattern HUMP = Pattern.compile("\\p{Ll}\\p{Lu}");
    /** Small words inside the names of places. */
    private static final Set<String> PARTICLES = Set.of(
            "a", "am", "an", "and", "auf", "aux", "da", "das", "de", "del", "den", "der", "do", "dos", "du", "e", "el",
            "en", "i", "im", "in", "la", "las", "le", "les", "los", "of", "on", "s", "sur", "the", "ter", "under",
            "unter", "upon", "ob", "y", "zu");

    /** Countries whose towns are written without accents. */
    private static final Set<String> WITHOUT_ACCENTS = Set.of("US", "GB", "IE", "AU", "NZ", "ZA", "IN");

    private final PlaceNames names;
    private final PlaceWords words;
    private final Set<String> noise;
    private final boolean strict;
    private final Map<String, NameFile.Name> known = new HashMap<>();

    /** A spotter for the words of one text; a strict one takes capitalised names only. */
    PlaceSpotter(PlaceNames names, PlaceWords words, Set<String> noise, boolean strict) {
        this.names = names;
        this.noise = noise;
        this.words = words;
        this.strict = strict;
    }

    /** The names, from left to right, without overlap. */
    List<Spot> spots() {
        var spots = new ArrayList<Spot>();
        var at = 0;
        while (at < words.size()) {
            var spot = strict && !words.isCapitalised(at) ? null : longest(at);
            spot = spot == null && !strict ? opening(at) : spot;
            if (spot == null) {
                at++;
            } else {
                var whole = withTitle(spot);
                spots.add(whole);
                at = whole.last() + 1;
            }
        }
        return spots;
    }

    /** {@code Aarhus Municipality}: the town, as cards of boards call it. */
    private Spot withTitle(Spot spot) {
        var next = spot.last() + 1;
        var isTitled = next < words.size()
                && words.joinsBefore(next)
                && words.isCapitalised(next)
                && words.key(next).equals(MUNICIPALITY);
        var cities = isTitled ? spot.cities() : List.<Meaning>of();
        return cities.isEmpty() ? spot : new Spot(spot.first(), next, spot.start(), words.end(next), cities);
    }

    private @Nullable Spot longest(int first) {
        Spot found = null;
        var key = new StringBuilder();
        for (var last = first; last < Math.min(words.size(), first + MAX_WORDS); last++) {
            if (last > first && !words.joinsBefore(last)) {
                return found;
            }
            key.append(last > first ? " " : "").append(words.key(last));
            var name = known.computeIfAbsent(key.toString(), names::find);
            var spot = spot(name.meanings(), first, last);
            found = spot == null ? found : spot;
            if (!name.goesOn()) {
                return found;
            }
        }
        return found;
    }

    /**
     * {@code 深圳南山}, {@code 東京都渋谷区}, {@code 서울특별시 강남구}: the large city that words without spaces begin with. What is
     * called a part of the country, and is set apart, is that part.
     */
    private @Nullable Spot opening(int word) {
        var key = words.key(word);
        var isPart = words.size() > 1
                && !words.joinsBefore(word + 1)
                && UNITS.stream().anyMatch(key::endsWith);
        if (!UNSPACED.contains(Character.UnicodeScript.of(key.codePointAt(0))) || isPart) {
            return null;
        }
        for (var length = Math.min(MAX_UNSPACED, key.length() - 1); length > 1; length--) {
            var cities = names.find(key.substring(0, length)).meanings().stream()
                    .filter(meaning -> meaning.kind() == Meaning.Kind.CITY && meaning.weight() >= LARGE)
                    .toList();
            if (!cities.isEmpty()) {
                return new Spot(word, word, words.start(word), words.start(word) + length, cities);
            }
        }
        return null;
    }

    private @Nullable Spot spot(List<Meaning> all, int first, int last) {
        if (all.isEmpty() || strict && !isWrittenAsName(first, last) || isBeforeWide(last)) {
            return null;
        }
        var upper = isUpperCase(first, last);
        var isPlain = isTooShort(first, last) || first == last && noise.contains(words.key(first));
        var meanings = all.stream()
                .filter(meaning -> upper || !meaning.mustBeUpperCase())
                .filter(meaning -> !isOtherWord(meaning, first, last))
                .filter(meaning -> !isPlain || isShortName(meaning))
                .toList();
        return meanings.isEmpty() ? null : new Spot(first, last, words.start(first), words.end(last), meanings);
    }

    /** "Island-wide" is no place in Iceland. */
    private boolean isBeforeWide(int last) {
        return last + 1 < words.size()
                && words.joinsBefore(last + 1)
                && words.key(last + 1).equals("wide");
    }

    /**
     * "Maçon" is neither Macon nor Mâcon: who writes accents writes those of the name, though Zürich is Zurich too; and
     * "SoFi" is no Sofia, for towns have capital letters inside only where McLean has one.
     */
    private boolean isOtherWord(Meaning meaning, int first, int last) {
        var written = words.text(first, last);
        if (meaning.kind() != Meaning.Kind.CITY) {
            return false;
        }
        if (HUMP.matcher(written).find() && !HUMP.matcher(meaning.name()).find()) {
            return true;
        }
        if (meaning.isAlternate() || Folding.isAscii(written)) {
            return false;
        }
        var name = meaning.name();
        return Folding.isAscii(name)
                ? WITHOUT_ACCENTS.contains(meaning.country())
                : !written.equalsIgnoreCase(name) && Folding.of(written).equals(Folding.of(name));
    }

    /** Whether a folded word is one of the small words inside names. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static boolean isShortName(Meaning meaning) {
        return meaning.mustBeUpperCase()
                || meaning.kind() == Meaning.Kind.COUNTRY
                || meaning.kind() == Meaning.Kind.REGION && Regions.isPostal(meaning.country());
    }

    /** One or two Latin letters are the code of a place, or no place. */
    private boolean isTooShort(int first, int last) {
        return first == last
                && words.key(first).length() < MIN_CHARS
                && words.key(first).chars().allMatch(c -> c < FIRST_BEYOND_LATIN);
    }

    private boolean isUpperCase(int first, int last) {
        for (var i = first; i <= last; i++) {
            if (!words.isUpperCase(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isWrittenAsName(int first, int last) {
        for (var i = first; i <= last; i++) {
            if (!words.isCapitalised(i) && (i == first || i == last || !PARTICLES.contains(words.key(i)))) {
                return false;
            }
        }
        return true;
    }
}
