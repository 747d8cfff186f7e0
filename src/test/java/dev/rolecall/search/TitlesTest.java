package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        "Sr. Nurse, senior",
        "Backend Engineer, backend developer",
        "Softwareentwickler, software engineer",
        "JavaScript Developer, js",
        "Golang Developer, go",
        "Software Engineer, programmer"
    })
    void knowsWhatElseATitleIsCalled(String title, String other) {
        assertTrue(
                TITLES.others(title).contains(List.of(other.split(" "))),
                () -> TITLES.others(title).toString());
    }

    @Test
    void doesNotTakeOneMeaningOfAWordForAnother() {
        assertFalse(TITLES.others("Go-to-Market Manager").contains(List.of("golang")));
        assertFalse(TITLES.others("Product Manager").contains(List.of("project", "manager")));
    }

    @Test
    void addsOnlyWhatIsNotShown() {
        assertEquals(List.of(List.of("cook"), List.of("m", "w", "d")), Titles.of("Cook", "Cook (m/w/d)"));
        assertEquals(List.of(List.of("cook"), List.of()), Titles.of("Cook", "Cook"));
    }
}
