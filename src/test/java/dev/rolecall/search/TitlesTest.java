package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.vocabulary.Aliases;
import dev.rolecall.vocabulary.SkillVocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitlesTest {

    private static final Titles TITLES = new Titles(Aliases.load(SkillVocabulary.load()));

    @ParameterizedTest
    @CsvSource({
        "Senior Site Reliability Engineer, sre",
        "SRE, site reliability engineer",
        "Front-End Developer, frontend",
        "Fullstack Developer, full stack",
        "Sr. Nurse, senior"
    })
    void knowsWhatElseATitleIsCalled(String title, String other) {
        assertTrue(
                TITLES.of(title, title).contains(List.of(other.split(" "))),
                () -> TITLES.of(title, title).toString());
    }

    @Test
    void addsOnlyWhatIsNotShown() {
        assertEquals(List.of(List.of("cook"), List.of("m", "w", "d")), TITLES.of("Cook", "Cook (m/w/d)"));
        assertEquals(List.of(List.of("cook"), List.of()), TITLES.of("Cook", "Cook"));
    }
}
