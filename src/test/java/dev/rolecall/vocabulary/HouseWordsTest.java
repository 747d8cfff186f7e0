package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HouseWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Greenfield Academy, true",
        "Academy Greenfield, true",
        "GREENFIELD ACADEMY, true",
        "Bäckerei Lerche, true",
        "École des Alouettes, true",
        "City of York, true",
        "The City of York, true",
        "Lark Nursing Home Leeds, true",
        "Larkfield GmbH, true",
        "Academy, false",
        "City of, false",
        "Greenfield Academies, false",
        "Larkfield Services, false",
        "Larkfield, false",
        "York City, false",
    })
    void tellHousesFromOtherNames(String name, boolean expected) {
        assertEquals(expected, HouseWords.occurIn(name));
    }
}
