package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.Place;
import dev.rolecall.vocabulary.Gazetteer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlaceReadingTest {

    private static final PlaceReading PLACES = new PlaceReading(Gazetteer.load());

    private static Passage words(String text) {
        return new Passage(text, 7, 100, SectionKind.INTRODUCTION, "");
    }

    /** The town of each place, else its country, else its region. */
    static String names(List<Found<Place>> places) {
        var names = places.stream().map(found -> name(found.value())).collect(Collectors.joining(" / "));
        return names.isEmpty() ? "none" : names;
    }

    private static String name(Place place) {
        return String.valueOf(Stream.of(Optional.ofNullable(place.city()), Optional.ofNullable(place.country()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(place.region()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Leeds;            true;  true
            Portugal;         true;  false
            Leeds or Lyon;    false; true
            Leeds United;     false; true
            in Leeds;         false; false
            Bread;            false; false
            '';               false; false
            """)
    void tellsPlacesFromOtherWords(String words, boolean isPlace, boolean isCity) {
        assertEquals(isPlace, PLACES.isPlace(words), "place");
        assertEquals(isCity, PLACES.isCity(words), "city");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Leeds;                        Leeds
            Leeds or Lyon;                Leeds / Lyon
            Leeds, Lyon and Lisbon;       Leeds / Lyon / Lisbon
            Leeds / Lyon;                 Leeds / Lyon
            Leeds oder Lyon;              Leeds / Lyon
            Leeds or the Lisbon area;     none
            Leeds;                        Leeds
            'Leeds;';                     Leeds
            'Leeds,';                     Leeds
            Leeds.;                       none
            in Leeds;                     none
            Leeds bakes Lyon;             none
            Leeds bakery;                 none
            Bread;                        none
            """)
    void readsALineThatIsPlacesAndNothingElse(String line, String expected) {
        assertEquals(expected, names(PLACES.whole(words(line))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            based in Leeds;                              Leeds
            based in Leeds or Lyon;                      Leeds / Lyon
            based in either Leeds or the Lisbon area;    Leeds / Lisbon
            based in Leeds, which is far from Lyon;      Leeds
            based in our bakery. Leeds is far;           none
            based in our bakery, Leeds is far;           none
            based in the old and in the new town of Leeds; none
            based in Leeds time zones;                   none
            based in Leeds business hours;               none
            based in St Helens's house;                  none
            based in Leeds and Lyon time zone;           Leeds
            """)
    void readsPlacesThatFollowOneAnother(String sentence, String expected) {
        assertEquals(expected, names(PLACES.chain(words(sentence), "based in".length())));
    }

    @Test
    void readsNoFartherThanASentenceGoes() {
        assertEquals("none", names(PLACES.chain(words("based in" + " ".repeat(20) + "Leeds" + "x".repeat(400)), 8)));
    }

    @Test
    void quotesABracketWhole() {
        for (var line : List.of("Leipzig (DE)", "Leipzig (Germany)")) {
            var found = PLACES.inField(words(line)).get(0);
            assertEquals(words(line).quote(), found.quote(), line);
        }
        var inside = words("based (Leipzig)");
        assertEquals(inside.quote(7, 14), PLACES.chain(inside, 5).get(0).quote());
    }
}
