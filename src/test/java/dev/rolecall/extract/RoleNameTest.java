package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.posting.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleNameTest {

    private static final Place BERGEN = new Place("Bergen", null, "NO");

    @ParameterizedTest
    @CsvSource({
        "Welder, welder, ''",
        "Senior Welder, welder, senior",
        "Sr. Welder, welder, senior",
        "Welder (Senior / Staff), welder, senior staff",
        "Director of Welding, of welding, director",
        "Senior Director of Welding, of welding, director senior",
        "Associate Director of Welding, of welding, associate director",
        "Head of Welding, welding, director",
        "Sr Director of Welding, of welding, director senior",
        "Senior Manager Welding, welding, manager senior",
        "Senior Staff Welder, welder, senior staff",
        "Entry Level Welder, welder, junior",
        "Vice President of Welding, of welding, executive",
        "Senior Vice President of Welding, of welding, executive senior",
        "Staff Nurse, nurse staff, ''",
        "Product Manager, manager product, ''",
        "Senior, senior, senior",
        "Welder - Bergen, welder, ''",
        "Bergen Welder (Remote), welder, ''",
        "Schweißer:in, schweisser, ''",
        "Welder Welder, welder, ''",
        "'', '', ''",
    })
    void tellsTheRoleFromItsLevels(String title, String core, String levels) {
        assertEquals(new RoleName(core, levels), RoleName.of(title, List.of(BERGEN), null));
    }

    @Test
    void looksAtNoMoreThanATitleHas() {
        assertEquals(
                "welder",
                RoleName.of("Welder " + " ".repeat(400) + "Senior", List.of(), null)
                        .core());
    }
}
