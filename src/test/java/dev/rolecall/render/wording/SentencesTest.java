package dev.rolecall.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {

    @Test
    void joinsWords() {
        assertEquals("", Sentences.joined(List.of(), "or"));
        assertEquals("a", Sentences.joined(List.of("a"), "or"));
        assertEquals("a, b or c", Sentences.joined(List.of("a", "b", "c"), "or"));
        assertEquals("a, b and 2 more", Sentences.capped(List.of("a", "b", "c", "d"), 2));
    }

    @Test
    void cutsAtWordsAndNeverInsideACharacter() {
        assertEquals("one two", Sentences.cut("one two", 7));
        assertEquals("one two …", Sentences.cut("one two three", 9));
        assertEquals("ab…", Sentences.cut("ab\uD83D\uDE00cd", 3));
    }

    @Test
    void writesDaysAndCounts() {
        assertEquals("2 August 2021", Days.written(LocalDate.of(2021, 8, 2)));
        assertEquals("1 Sep 2021", Days.brief(LocalDate.of(2021, 9, 1)));
        assertEquals("1 role", Counts.of(1, "role"));
        assertEquals("10,000 roles", Counts.of(10_000, "role"));
        assertEquals("two images", Counts.spelled(2, "image"));
        assertEquals("66.7%", Counts.percent(2, 3));
        assertEquals("0%", Counts.percent(0, 0));
    }
}
