package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SectionNamesTest {

    private final SectionNames names = new SectionNames();

    @ParameterizedTest
    @CsvSource({
        "What You’ll Do,RESPONSIBILITIES",
        "2. WHO YOU ARE:,REQUIREMENTS",
        "🌟 Nice-to-have,PREFERRED",
        "Skills & Experience,REQUIREMENTS",
        "Core Technical Responsibilities,RESPONSIBILITIES",
        "About Example Bakery,COMPANY",
        "About the Role,INTRODUCTION",
        "Deine Aufgaben,RESPONSIBILITIES",
        "Profil recherché,REQUIREMENTS",
        "Sobre nós,COMPANY",
        "Wat bieden wij?,BENEFITS",
        "Vi erbjuder,BENEFITS",
        "Requisitos,REQUIREMENTS"
    })
    void knowsNames(String heading, SectionKind kind) {
        assertEquals(Optional.of(kind), names.kindOf(heading));
    }

    @Test
    void doesNotGuess() {
        assertEquals(Optional.empty(), names.kindOf("Layer B"));
        assertEquals(Optional.empty(), names.kindOf("Python"));
    }

    @Test
    void tellsWholeNamesFromPatterns() {
        assertTrue(names.isName("Requirements"));
        assertFalse(names.isName("About Example Bakery"));
    }
}
