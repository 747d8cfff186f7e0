package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "year#year",
                "years?#year",
                "[0-9]{1,2} (?:years?|jahren?)#year|jahre",
                "\\bprefer(?:red|ably)?\\b#prefer",
                "[Jj]oin(?:ing)? the#join",
                "(?:a |the )?[Tt]eams?|squad#team|squad",
                "\\p{L}{2,3} [^x]{0,4}salary#salary",
                "(?<!no )plus(?! years)#plus",
                "a(?:b|[0-9])c#a",
                "ab*c#a",
                "ab+?cd#ab",
                "x{0,2}y{2}z#y",
                "\\Q.)\\Ezloty#.)zloty",
                "(?i)Café#café"
            })
    void namesWhatEveryMatchHolds(String regex, String pieces) {
        assertEquals(List.of(pieces.split("\\|")), Literals.of(regex));
    }

    @ParameterizedTest
    @CsvSource({"[0-9]+", "a?", "(?:a|[0-9])", "\\s\\S", "(?=after)", "a|"})
    void namesNothingThatAMatchCanDoWithout(String regex) {
        assertEquals(List.of(), Literals.of(regex));
    }

    @ParameterizedTest
    @CsvSource({
        "5 YEARS of it, true",
        "5 Jahre, true",
        "many years, false",
        "5 months, false",
        "'', false",
    })
    void isFoundWhereItsPatternIs(String text, boolean isIn) {
        assertEquals(isIn, Wording.of("[0-9] (?:years?|jahren?)").isIn(passage(text)));
    }

    @Test
    void endsAWordAtALetterOfAnyLanguage() {
        var wording = Wording.of("\\bwork\\b");
        assertTrue(wording.isIn(passage("we work")));
        assertFalse(wording.isIn(passage("worké")));
    }

    private static Passage passage(String text) {
        return new Passage(text, 1, 0, SectionKind.OTHER, "");
    }
}
