package dev.rolecall.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bab\\b; an ab here; true",
                "\\bab\\b; ab; true",
                "\\bab\\b; éab; false",
                "\\bab\\b; abé; false",
                "\\bab\\b; ab_; false",
                "\\bab\\b; abе\u0301; false",
                "\\bab\\b; ab\u0301; false",
                "\\b(?:ab|cd)\\b(?! ef); cdé; false",
                "\\b[a-c]+\\b; é abc; true",
                "(?:ab\\b|cd); abц; false",
                "\\bab\\b[^.]{0,5}$; ab ok; true",
            })
    void endsAWordInAnyLanguage(String regex, String text, boolean isIn) {
        assertEquals(isIn, WordPattern.compile(regex).matcher(text).find());
    }
}
