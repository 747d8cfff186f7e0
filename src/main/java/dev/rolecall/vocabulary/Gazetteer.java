package dev.rolecall.vocabulary;

import dev.rolecall.posting.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places that postings name: countries, states, cities and wider areas.
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class Gazetteer {

    /** The part of a text that is read; what comes after it is not looked at. */
    public static final int MAX_CHARS = 20_000;

    private static final int MAX_CODED = 60;
    private static final Pattern CODED =
            Pattern.compile("(\\p{Lu}[^,/()|;]{1,50}?)(?: ?[/-] ?|, ?| \\(?)([A-Z]{2})\\)?");

    /** Level 3 of NUTS, Regulation (EC) 1059/2003; its codes of countries that are those of ISO 3166. */
    private static final Pattern STATISTICAL = Pattern.compile(
            "(AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK|NO|CH)(?=[A-Z]{0,2}[0-9])[0-9A-Z]{3}(?:, ?\\1)?");

    private static final Pattern POSTCODE = Pattern.compile("[0-9]{4,5} (?=\\p{Lu}\\p{Ll})");

    private static final Pattern DEPARTMENT =
            Pattern.compile("(?:0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-6]) - (\\p{Lu}[\\p{L}' -]{2,40})");

    /** The codes of a country and of a part of it before a town, as systems for personnel name their sites. */
    private static final Pattern SITE = Pattern.compile("([A-Z]{2,3})[-_][A-Z0-9]{2,3}[-_](\\p{Lu}[\\p{L} '.-]{1,40})");

    /** A street and a number, with commas as in Romance languages, and perhaps a quarter. */
    private static final Pattern STREET = Pattern.compile(
            "(\\p{L}[^,]{2,50}), ?(?:n[º°.] ?)?[0-9]{1,4}[a-zA-Z]?(?: ?[-–] ?[^,]{2,40})?, ?(?=\\p{L}|[0-9]{4,5} \\p{L})");

    private final Countries countries;
    private final Regions regions;
    private final NameFile file;
    private final PlaceNames names;
    private final Set<String> noise;
    private final Set<String> codes = Resource.rows("places/province-codes.tsv").stream()
            .flatMap(row -> Stream.of(row.get(1).split(" ", -1)).map(code -> row.get(0) + "\t" + code))
            .collect(Collectors.toUnmodifiableSet());

    private Gazetteer(Countries countries, Regions regions, NameFile file, List<AddedPlace> added, Set<String> noise) {
        this.countries = countries;
        this.regions = regions;
        this.file = file;
        this.names = new PlaceNames(file, added);
        this.noise = Set.copyOf(noise);
    }

    /** The gazetteer that is part of the program. */
    public static Gazetteer load() {
        var noise = Resource.rows("places/noise.txt").stream()
                .map(row -> row.get(0))
                .collect(Collectors.toSet());
        var names = new NameFile(Resource.bytes("places/names.tsv"));
        return new Gazetteer(Countries.load(), Regions.load(), names, List.of(), noise);
    }

    /** This gazetteer with more names; what is added goes before what is known by the same name. */
    public Gazetteer with(List<AddedPlace> additions) {
        return additions.isEmpty() ? this : new Gazetteer(countries, regions, file, additions, noise);
    }

    /**
     * The places that a field made for places names, from left to right.
     *
     * @param text the field as written: {@code remote,New York, NY}; {@code Berlin / Munich}
     */
    public List<PlaceMatch> inField(String text) {
        return coded(text)
                .or(() -> statistical(text))
                .or(() -> posted(text))
                .or(() -> ofDepartment(text))
                .or(() -> ofSite(text))
                .map(List::of)
                .orElseGet(() -> behindStreet(text));
    }

    /** {@code LS1 4AP}: the town that a British postcode stands for. */
    private Optional<PlaceMatch> posted(String text) {
        return Postcodes.town(text)
                .flatMap(town -> read(town + ", UK", false).stream().findFirst())
                .map(town -> new PlaceMatch(town.place(), 0, text.length()));
    }

    /** {@code 09 - AX LES THERMES}: a French town behind the number of its department. */
    private Optional<PlaceMatch> ofDepartment(String text) {
        var town = DEPARTMENT.matcher(text);
        if (!town.matches() || !read(text, false).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PlaceMatch(new Place(town.group(1), null, "FR"), 0, text.length()));
    }

    /** {@code IN-KA-Bangalore}: the code between is not always one that is known. */
    private Optional<PlaceMatch> ofSite(String text) {
        var site = SITE.matcher(text);
        if (!site.matches() || !read(text, false).isEmpty()) {
            return Optional.empty();
        }
        return read(site.group(2) + ", " + site.group(1), false).stream()
                .filter(each -> each.place().city() != null && each.place().country() != null)
                .findFirst()
                .map(town -> new PlaceMatch(town.place(), 0, text.length()));
    }

    /**
     * {@code Rua Augusta, 1107 - Consolação, São Paulo}, {@code 35629 Tuineje, Las Palmas}: an address goes on behind its
     * street and its quarter, or behind its postcode.
     */
    private List<PlaceMatch> behindStreet(String text) {
        var street = STREET.matcher(text);
        var number = street.lookingAt() && !isPlace(street.group(1)) ? street.end() : 0;
        var postcode = POSTCODE.matcher(text).region(number, text.length());
        var start = postcode.lookingAt() ? postcode.end() : number;
        if (start == 0) {
            return read(text, false);
        }
        var town = text.substring(start);
        return coded(town).map(List::of).orElseGet(() -> read(town, false)).stream()
                .map(match -> new PlaceMatch(match.place(), match.start() + start, match.end() + start))
                .toList();
    }

    /** {@code FI1B1}, {@code DE212, DE}: the code of a small area of European statistics tells its country. */
    private static Optional<PlaceMatch> statistical(String text) {
        var code = STATISTICAL.matcher(text);
        return code.matches()
                ? Optional.of(new PlaceMatch(new Place(null, null, code.group(1)), 0, text.length()))
                : Optional.empty();
    }

    /** {@code Curitiba - PR}, {@code Monza (MB)}: a town and the code of its state or province, which is no place. */
    private Optional<PlaceMatch> coded(String text) {
        var parts = CODED.matcher(text);
        if (text.length() > MAX_CODED || !mayEndWithCode(text) || !parts.matches()) {
            return Optional.empty();
        }
        if (text.startsWith(",", parts.end(1))
                && !regions.name("US", parts.group(2)).equals(parts.group(2))) {
            return Optional.empty();
        }
        var towns = read(parts.group(1), false);
        return Optional.of(towns)
                .filter(each -> each.size() == 1 && each.get(0).place().city() != null)
                .map(each -> each.get(0))
                .filter(town -> codes.contains(town.place().country() + "\t" + parts.group(2)))
                .map(town -> new PlaceMatch(town.place(), town.start(), text.length()));
    }

    /** Most texts end with neither a capital letter nor a bracket. */
    private static boolean mayEndWithCode(String text) {
        var last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last >= 'A' && last <= 'Z' || last == ')';
    }

    /**
     * The places that a line of prose names, from left to right; names that are also words only with their region or
     * country.
     *
     * @param text one line
     */
    public List<PlaceMatch> inSentence(String text) {
        var coded = coded(text);
        return coded.isPresent() ? List.of(coded.get()) : read(text, true);
    }

    /** Whether all the words are a place, beyond doubt. */
    public boolean isPlace(String words) {
        var matches = inSentence(words);
        return matches.size() == 1
                && matches.get(0).start() == 0
                && matches.get(0).end() == words.length();
    }

    private List<PlaceMatch> read(String whole, boolean strict) {
        var text = whole.length() > MAX_CHARS ? whole.substring(0, MAX_CHARS) : whole;
        var words = new PlaceWords(text);
        var spots = new PlaceSpotter(names, words, noise, strict).spots();
        if (strict && spots.isEmpty()) {
            return List.of();
        }
        var matches = new PlaceReader(text, spots, new PlaceSurroundings(text, words, noise), strict).read();
        var mended = strict ? matches : new PlaceParts(new PartReader(text, names, noise)).mend(matches);
        return new StateLists(text, names).read(new Districts(text, names).merge(mended));
    }

    /** The English name of a country, or the code itself when there is no such country. */
    public String countryName(String code) {
        return countries.name(code);
    }

    /** The name of a region: {@code New York} for {@code NY} in {@code US}; what has no other name is kept. */
    public String regionName(String country, String region) {
        return regions.name(country, region);
    }

    /** The place as written on a page: {@code New York, NY}; {@code Stockholm, Sweden}; {@code United States}. */
    public String label(Place place) {
        return place.city() == null
                ? regionLabel(place.region(), place.country())
                : cityLabel(place.city(), place.region(), place.country());
    }

    private String cityLabel(String city, @Nullable String region, @Nullable String country) {
        if (country == null || city.equals(countryName(country))) {
            return city;
        }
        return city + ", " + (region != null && Regions.isPostal(country) ? region : countryName(country));
    }

    private String regionLabel(@Nullable String region, @Nullable String country) {
        if (country == null || region == null) {
            return country == null ? String.valueOf(region) : countryName(country);
        }
        var name = regionName(country, region);
        // An area such as "Eastern US" says which country it is in.
        return name.equals(region) && Regions.isPostal(country) ? name : name + ", " + countryName(country);
    }

    /** The currency that is paid in a country, as an ISO 4217 code. */
    public Optional<String> currencyOf(String country) {
        return countries.currency(country);
    }
}
