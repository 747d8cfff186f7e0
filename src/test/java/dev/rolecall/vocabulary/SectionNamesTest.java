package dev.rolecall.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "Your tech toolbox,SKILLS",
        "The tools of our trade,SKILLS",
        "Notre stack technique,SKILLS",
        "'Beyond that, the following are also must-haves:',REQUIREMENTS",
        "Your superpowers,REQUIREMENTS",
        "Who fits in? You bring,REQUIREMENTS",
        "Nice to haves (but no deal breakers),PREFERRED",
        "Ideally you have,PREFERRED",
        "What youll do,RESPONSIBILITIES",
        "Jouw taken,RESPONSIBILITIES",
        "Why we need you,INTRODUCTION",
        "Benefits and compensation,BENEFITS",
        "About our team,INTRODUCTION",
        "About Example Tech,COMPANY"
    })
    void knowsMarkedHeadings(String heading, SectionKind kind) {
        assertEquals(Optional.of(kind), names.kindOfHeading(heading));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tools Team",
                "Full Stack Engineer",
                "Payroll and Compensation Management",
                "Python",
                "Phase 2",
                "Rates follow experience, certifications, place."
            })
    void asksNoNounThatAnotherFollows(String heading) {
        assertEquals(Optional.empty(), names.kindOfHeading(heading));
    }

    @Test
    void trustsUnmarkedLinesLess() {
        assertEquals(Optional.empty(), names.kindOf("Ideally you have three years of Java"));
        assertEquals(Optional.empty(), names.kindOf("We write our own tools"));
        assertEquals(Optional.empty(), names.kindOf("Python, benefits for all"));
    }

    @Test
    void leavesTheSubjectsOfASectionInIt() {
        assertEquals(Optional.of(SectionKind.SKILLS), names.kindOfHeading("Cloud tools"));
        assertEquals(Optional.empty(), names.kindBelow("Cloud tools"));
        assertEquals(Optional.of(SectionKind.PREFERRED), names.kindBelow("Nice to have"));
    }

    @Test
    void tellsWholeNamesFromPatterns() {
        assertTrue(names.isName("Requirements"));
        assertFalse(names.isName("About Example Bakery"));
    }
}
