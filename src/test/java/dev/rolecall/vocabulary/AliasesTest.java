package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AliasesTest {

    private static final SkillVocabulary SKILLS = SkillVocabulary.load();
    private static final Aliases ALIASES = Aliases.load(SKILLS);

    @ParameterizedTest
    @CsvSource({
        "skill:kubernetes, K8s",
        "skill:machine-learning, ML",
        "skill:cpp, cpp",
        "place:us/ny/new-york, nyc",
        "place:us/ny, NY",
        "place:us, USA",
        "place:gb, UK",
        "place:gb/london, ldn",
        "place:gb/england/london, ldn",
        "place:de/bavaria/munich, münchen",
        "level:senior, sr",
        "workplace:remote, wfh"
    })
    void knowsWhatPeopleType(String key, String name) {
        assertTrue(ALIASES.of(key).contains(name), () -> ALIASES.of(key).toString());
    }

    @ParameterizedTest
    @CsvSource({"place:de, dach", "place:fr, europe", "place:us/ca/oakland, bay area", "place:us/me, new england"})
    void knowsAreasOfTheWorld(String place, String area) {
        assertTrue(
                ALIASES.areasOf(place).contains(area),
                () -> ALIASES.areasOf(place).toString());
        assertFalse(ALIASES.of(place).contains(area), "an area is no name of what lies in it");
    }

    @ParameterizedTest
    @CsvSource({"place:us/tx/london", "skill:nothing", "place:not-stated", "nothing"})
    void knowsNothingOfOthers(String key) {
        assertEquals(List.of(), ALIASES.of(key));
    }

    @Test
    void namesSkillsOfTheVocabulary() {
        for (var skill : SKILLS.skills()) {
            assertTrue(ALIASES.of("skill:" + skill.slug()).contains(skill.name()), skill.name());
        }
    }
}
