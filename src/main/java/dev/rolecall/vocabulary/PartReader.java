package dev.rolecall.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts a field into its places, and a place into the parts between its commas. */
final class PartReader {

    private static final int MAX_CHARS = 120;
    private static final int MAX_SEGMENTS = 200;
    private static final int MAX_WORDS = 6;
    private static final int MIN_CHARS = 2;
    private static final String BETWEEN = ";|\n\r\t•";
    private static final Pattern POSTCODE = Pattern.compile("^(?:[A-Z]{1,2}-)?(?:[0-9]{4,5}|[0-9]{4} ?[A-Z]{2})\\s");
    private static final Pattern NO_NAME =
            Pattern.compile("[0-9:/@&()\\[\\]]|(?<!\\p{L})[A-Z]{1,3}(?!\\p{L})|\\s[-–—·•]\\s");
    /** {@code Aarhus Municipality}: the town, as cards of boards call it. */
    private static final Pattern MUNICIPALITY = Pattern.compile("(?<=\\p{L}) Municipality$");

    private static final Pattern BRACKETED = Pattern.compile("\\s\\(([A-Z]{2})\\)$");
    private static final Set<String> REGION_WORDS = Resource.rows("places/region-words.txt").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final String text;
    private final PlaceNames names;
    private final Set<String> noise;

    PartReader(String text, PlaceNames names, Set<String> noise) {
        this.text = text;
        this.names = names;
        this.noise = noise;
    }

    /** A run of the field. */
    record Segment(int start, int end) {}

    /** The runs of the field that may each be a place, together the whole of it. */
    List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        var start = 0;
        for (var at = 0; at < text.length() && segments.size() < MAX_SEGMENTS; at++) {
            if (BETWEEN.indexOf(text.charAt(at)) >= 0) {
                segments.add(new Segment(start, at));
                start = at + 1;
            }
        }
        segments.add(new Segment(start, text.length()));
        return segments;
    }

    /** The parts of a place, without those that are empty; none when it is too long to be one. */
    List<PlacePart> of(Segment segment) {
        var parts = new ArrayList<PlacePart>();
        if (segment.end() - segment.start() > MAX_CHARS) {
            return parts;
        }
        var start = segment.start();
        for (var at = start; at <= segment.end(); at++) {
            if (at == segment.end() || text.charAt(at) == ',') {
                add(parts, start, at);
                start = at + 1;
            }
        }
        return parts;
    }

    private void add(List<PlacePart> parts, int start, int end) {
        var whole = text.substring(start, end);
        var words = POSTCODE.matcher(whole.strip()).replaceFirst("").strip();
        var from = start + whole.indexOf(words);
        var country = BRACKETED.matcher(words);
        if (country.find()) {
            add(parts, from, from + country.start());
            var code = country.group(1);
            var meanings = names.find(PlaceNames.key(code)).meanings().stream()
                    .filter(meaning -> meaning.kind() == Meaning.Kind.COUNTRY)
                    .toList();
            parts.add(new PlacePart(code, from + country.start(1), from + country.end(1), meanings));
        } else if (!words.isEmpty()) {
            parts.add(new PlacePart(words, from, from + words.length(), meanings(words)));
        }
    }

    private List<Meaning> meanings(String words) {
        var key = PlaceNames.key(MUNICIPALITY.matcher(words).replaceFirst(""));
        var isNoise = noise.contains(key);
        var isUpper = words.chars().noneMatch(Character::isLowerCase);
        return names.find(key).meanings().stream()
                .filter(meaning -> isUpper || !meaning.mustBeUpperCase())
                .filter(meaning -> !isNoise || meaning.kind() != Meaning.Kind.CITY)
                .toList();
    }

    /** Whether the words may be the name of a place: capitalised but for small words, and none of them said of work. */
    boolean isName(PlacePart part) {
        var words = new PlaceWords(part.text());
        if (part.text().length() < MIN_CHARS
                || words.size() == 0
                || words.size() > MAX_WORDS
                || !words.mayBeginName(0)
                || NO_NAME.matcher(part.text()).find()) {
            return false;
        }
        for (var i = 0; i < words.size(); i++) {
            var key = words.key(i);
            var isSmall = i > 0 && !words.mayBeginName(i);
            if (isSmall ? !PlaceSpotter.isParticle(key) : noise.contains(key)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Faro District}, {@code Community of Madrid}. */
    boolean hasRegionWord(PlacePart part) {
        var words = new PlaceWords(part.text());
        return words.size() > 1
                && (REGION_WORDS.contains(words.key(0)) || REGION_WORDS.contains(words.key(words.size() - 1)));
    }

    /** The region that a name is short for: {@code Los Lagos}, which is Los Lagos Region. */
    Optional<Meaning> regionLike(PlacePart part, String country) {
        var key = PlaceNames.key(part.text());
        return REGION_WORDS.stream()
                .flatMap(word -> names.find(key + " " + word).meanings().stream())
                .filter(meaning -> meaning.kind() == Meaning.Kind.REGION
                        && meaning.country().equals(country))
                .findFirst();
    }
}
