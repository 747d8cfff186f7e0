package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmployerProfileTest {

    private static boolean holds(SectionKind kind, String company, String line, int sentence) {
        var posting = new PostingText(new PostingBuilder().lines(kind, line).build());
        return new EmployerProfile(posting, Optional.ofNullable(company))
                .holds(posting.jobSentences().get(sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Larkfield is the leading platform for bread.;           true
            Larkfield (Leeds) is the leading platform for bread.;   true
            The Larkfield provides bread.;                          true
            In Leeds, Larkfield provides bread.;                    true
            Our customers like bread.;                              true
            Bread and Larkfield is a platform.;                     false
            A Larkfield provides bread.;                            false
            The Larkfield bread is warm.;                           false
            Larkfield is hiring.;                                   false
            Larkfield is now looking for bakers.;                   false
            Larkfield wants bread.;                                 false
            Finchley is the leading platform for bread.;            false
            Larkfield builds bread and our stack is Go.;            false
            Larkfield builds bread with you.;                       false
            """)
    void isWhatIsSaidOfTheEmployer(String sentence, boolean expected) {
        assertEquals(expected, holds(SectionKind.INTRODUCTION, "Larkfield", sentence, 0));
        assertEquals(expected, holds(SectionKind.OTHER, "Larkfield", sentence, 0));
    }

    @Test
    void isNothingThatIsAskedFor() {
        assertFalse(holds(SectionKind.REQUIREMENTS, "Larkfield", "Larkfield is the leading platform.", 0));
    }

    @Test
    void isNothingSaidOfNobody() {
        assertFalse(holds(SectionKind.INTRODUCTION, null, "Larkfield is the leading platform.", 0));
        assertTrue(holds(SectionKind.INTRODUCTION, null, "Our customers like bread.", 0));
    }

    @Test
    void goesOnToTheEndOfTheParagraph() {
        var line = "Larkfield is the leading platform. It runs on bread.";
        assertTrue(holds(SectionKind.INTRODUCTION, "Larkfield", line, 1));
        assertFalse(holds(SectionKind.INTRODUCTION, "Larkfield", "Bread is warm. It runs on bread.", 1));
        assertFalse(holds(SectionKind.INTRODUCTION, "Larkfield", line + " Breads".repeat(130), 1));
    }
}
