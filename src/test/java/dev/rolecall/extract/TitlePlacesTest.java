package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import dev.rolecall.vocabulary.Gazetteer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitlePlacesTest {

    private static final TitlePlaces PLACES = new TitlePlaces(new PlaceReading(Gazetteer.load()));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Baker (Leeds);                     Leeds
            Baker [Leeds];                     Leeds
            Baker (m/w/d) (Leeds);             Leeds
            Baker (Leeds) (Lyon);              Leeds / Lyon
            Baker (Leeds or Lyon);             Leeds / Lyon
            Baker (Remote, Portugal);          PT
            Baker (Remote in Portugal);        PT
            Baker (Remote - Portugal);         PT
            Baker (Remote);                    none
            Baker (Portugal bread);            none
            Account Manager (DACH);            DACH
            Baker(Leeds);                      none
            Baker | Leeds;                     Leeds
            Baker - Leeds;                     Leeds
            Baker – Leeds;                     Leeds
            Baker @ Leeds;                     Leeds
            Baker / Leeds;                     Leeds
            Baker, Leeds;                      Leeds
            Baker in Leeds;                    Leeds
            Bäcker Standort Leipzig;           Leipzig
            Boulanger à Lyon;                  Lyon
            Baker - Night - Leeds;             Leeds
            Baker - Leeds - Lyon;              Leeds
            Baker | Leeds (f/m);               Leeds
            Baker-Leeds;                       none
            Baker - Bread;                     none
            Baker - EMEA;                      none
            Leeds;                             Leeds
            Leeds Baker;                       none
            """)
    void areReadBehindTheRole(String title, String expected) {
        assertEquals(expected, PlaceReadingTest.names(PLACES.behindRole(words(title))));
    }

    private static Passage words(String text) {
        return new Passage(text, 1, 0, SectionKind.LISTING, "");
    }
}
