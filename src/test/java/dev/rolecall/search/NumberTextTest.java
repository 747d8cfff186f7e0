package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"1,!", "2,#", "59,]", "60,^ ", "91,} ", "92,^!", "1979,}]", "1980,^^ ", "100000,bua!"})
    void writesTheTextsOfTheContract(int number, String text) {
        assertEquals(text, text(number));
        assertArrayEquals(new int[] {number}, IndexReader.numbers(text));
    }

    @Test
    void writesNothingAsASpace() {
        assertEquals(" ", text(0));
    }

    @Test
    void readsBackWhatItWrites() {
        var random = new Random(7);
        for (var round = 0; round < 500; round++) {
            var bits = 1 + random.nextInt(31);
            var numbers =
                    random.ints(random.nextInt(50)).map(i -> i >>> 32 - bits).toArray();
            var text = new StringBuilder();
            IntStream.of(numbers).forEach(number -> NumberText.append(text, number));
            assertArrayEquals(numbers, IndexReader.numbers(text.toString()));
            var ascending = IntStream.of(numbers).sorted().distinct().toArray();
            assertArrayEquals(ascending, IndexReader.ascending(NumberText.ascending(ascending)));
        }
    }

    @Test
    void needsNoEscapesAndIsShort() {
        for (var number = 0; number < 10_000; number++) {
            var text = text(number);
            assertTrue(text.chars().allMatch(c -> c >= ' ' && c < '~' && c != '"' && c != '\\'), text);
            assertEquals(number < 60 ? 1 : number < 1980 ? 2 : 3, text.length(), text);
        }
    }

    private static String text(int number) {
        var text = new StringBuilder();
        NumberText.append(text, number);
        return text.toString();
    }
}
