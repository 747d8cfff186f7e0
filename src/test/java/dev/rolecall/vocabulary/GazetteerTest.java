package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.posting.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void readsPlaceFields() throws IOException {
        Examples.check("place-fields.tsv", 100, text -> written(GAZETTEER.inField(text)));
    }

    @Test
    void readsPlacesInProse() throws IOException {
        Examples.check("place-sentences.tsv", 40, text -> written(GAZETTEER.inSentence(text)));
    }

    private static String written(List<PlaceMatch> matches) {
        return matches.stream()
                .map(match -> match.place())
                .map(place -> part(place.city()) + "/" + part(place.region()) + "/" + part(place.country()))
                .collect(Collectors.joining("|"));
    }

    private static String part(@Nullable String part) {
        return part == null ? "-" : part;
    }

    @Test
    void findsWhatIsAdded() {
        var more = GAZETTEER.with(List.of(
                new AddedPlace("Silicon Alley", new Place("New York", "NY", "US")),
                new AddedPlace("Ruhrstadt", new Place(null, "Ruhr area", "DE")),
                new AddedPlace("The Alps", new Place(null, "Alps", null)),
                new AddedPlace("Paris", new Place("Paris", "TX", "US")),
                new AddedPlace("Blighty", new Place(null, null, "GB"))));
        assertEquals("New York/NY/US", written(more.inField("Silicon Alley")));
        assertEquals("New York/NY/US", written(more.inSentence("Our office in Silicon Alley is small.")));
        assertEquals("-/Ruhr area/DE", written(more.inField("Ruhrstadt")));
        assertEquals("-/Alps/-", written(more.inField("The Alps")));
        assertEquals("Paris/TX/US", written(more.inField("Paris")));
        assertEquals("-/-/GB", written(more.inField("Blighty")));
        assertEquals("Berlin/-/DE", written(more.inField("Berlin")));
        assertEquals("Paris/-/FR", written(GAZETTEER.inField("Paris")));
    }

    @Test
    void saysWhereAPlaceStands() {
        var text = "remote,New York, NY";
        var match = GAZETTEER.inField(text).get(0);
        assertEquals("New York, NY", text.substring(match.start(), match.end()));
    }

    @Test
    void labelsPlaces() {
        assertEquals("New York, NY", GAZETTEER.label(new Place("New York", "NY", "US")));
        assertEquals("Stockholm, Sweden", GAZETTEER.label(new Place("Stockholm", "Stockholm County", "SE")));
        assertEquals("London, United Kingdom", GAZETTEER.label(new Place("London", null, "GB")));
        assertEquals("United States", GAZETTEER.label(new Place(null, null, "US")));
        assertEquals("Texas, United States", GAZETTEER.label(new Place(null, "TX", "US")));
        assertEquals("Eastern US", GAZETTEER.label(new Place(null, "Eastern US", "US")));
        assertEquals("Bavaria, Germany", GAZETTEER.label(new Place(null, "Bavaria", "DE")));
        assertEquals("EMEA", GAZETTEER.label(new Place(null, "EMEA", null)));
        assertEquals("Singapore", GAZETTEER.label(new Place("Singapore", null, "SG")));
        assertEquals("Cambridge", GAZETTEER.label(new Place("Cambridge", null, null)));
    }

    @Test
    void namesCountriesAndRegions() {
        assertEquals("United Kingdom", GAZETTEER.countryName("GB"));
        assertEquals("XX", GAZETTEER.countryName("XX"));
        assertEquals("New York", GAZETTEER.regionName("US", "NY"));
        assertEquals("Stockholm County", GAZETTEER.regionName("SE", "Stockholm County"));
    }

    @Test
    void knowsCurrencies() {
        assertEquals(Optional.of("CAD"), GAZETTEER.currencyOf("CA"));
        assertEquals(Optional.of("EUR"), GAZETTEER.currencyOf("DE"));
        assertEquals(Optional.empty(), GAZETTEER.currencyOf("XX"));
    }

    @Test
    void keepsItsNamesInTheOrderInWhichTheyAreSought() {
        var previous = "";
        for (var line : Examples.lines("places/names.tsv")) {
            var key = line.substring(0, line.indexOf('\t'));
            assertTrue(previous.compareTo(key) <= 0, key);
            assertEquals(Folding.of(key), key);
            previous = key;
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void readsLongTextsInTimeProportionalToTheirLength() {
        for (var fragment : new String[] {"New ", "Berlin, ", "Remote ", "x, TX, ", "York-", "US ", "\n", "Of "}) {
            GAZETTEER.inField(fragment.repeat(100_000));
            GAZETTEER.inSentence(fragment.repeat(100_000));
        }
    }
}
