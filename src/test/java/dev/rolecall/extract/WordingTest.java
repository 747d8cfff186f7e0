package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import dev.rolecall.text.WordPattern;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "year#year",
                "years?#year",
                "[0-9]{1,2} (?:years?|jahren?)#jahre|year",
                "\\bprefer(?:red|ably)?\\b#prefer",
                "[Jj]oin(?:ing)? the#join",
                "(?:a |the )?[Tt]eams?|squad#squad|team",
                "\\p{L}{2,3} [^x]{0,4}salary#salary",
                "(?<!no )plus(?! years)#plus",
                "a(?:b|[a-z])c#a",
                "ab*c#a",
                "ab+?cd#ab",
                "x{0,2}y{2}z#y",
                "\\Q.)\\Ezloty#.)zloty",
                "(?i)Café#café",
                "[0-3]+#0|1|2|3",
                "expert|experience|expertise#experience|expert"
            })
    void namesWhatEveryMatchHolds(String regex, String pieces) {
        assertEquals(
                Set.of(pieces.split("\\|")),
                Set.copyOf(new LiteralsReader(regex).read().needs().get(0)));
    }

    @ParameterizedTest
    @CsvSource({"[a-z]+", "a?", "(?:a|[a-z])", "\\s\\S", "(?=after)", "a|"})
    void namesNothingThatAMatchCanDoWithout(String regex) {
        assertEquals(List.of(), new LiteralsReader(regex).read().needs());
    }

    @ParameterizedTest
    @CsvSource({
        "\\b(?:one|[23]) years, one|2|3",
        "(?<!x)a?b, a|b",
        "(?:a|b?)c, ''",
        "(?:very )?(?:old|new), very |old|new",
        "^(?:on|in) it, on|in",
        "\\sit, ''",
        ".?it, ''",
        "[^a]it, ''",
    })
    void namesWhatEveryMatchStartsWith(String regex, String pieces) {
        var expected = pieces.isEmpty() ? Set.of() : Set.of(pieces.split("\\|"));
        assertEquals(expected, Set.copyOf(new LiteralsReader(regex).read().starts()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\b(?:is|are)\\b",
                "is(?! it)",
                "(?<=this )is",
                "^this(?: is)?",
                "^(?:is|this)|it$",
                "it$",
                "\\s(?:it|is)",
                "[0-9]{1,2}(?: or [0-9])?",
                "s+|is",
                "(?<![a-z])t?hi?s?",
                "(?<![\\p{L}0-9.,])(?:is|h|7)",
                "absent",
            })
    void findsWhatItsPatternFinds(String regex) {
        for (var text : List.of("this is it", "isis hiss this 12 or 3 is", "", "it", "is it? is it 7 it")) {
            var expected = WordPattern.compile(regex).matcher(text).results().map(MatchResult::start);
            var found = Wording.of(regex).in(passage(text)).stream().map(MatchResult::start);
            assertEquals(expected.toList(), found.toList(), text);
        }
    }

    @ParameterizedTest
    @CsvSource({"is, true", "this, false", "\\bis\\b, true", "^is it$, true", "(?<=th)is, false", "is(?= it on), false"
    })
    void readsAPartAsIfNothingStoodAroundIt(String regex, boolean isIn) {
        assertEquals(isIn, Wording.of(regex).isIn(passage("this it on"), 2, 7));
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
