package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import dev.rolecall.posting.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkplaceAnswersTest {

    @Test
    void readsTheAnswerBelowAQuestion() {
        assertEquals(Workplace.ONSITE, workplace("Work remotely:", "No"));
        assertEquals(Workplace.REMOTE, workplace("Work Remotely", "Yes"));
    }

    @Test
    void takesNoOtherLineForAnAnswer() {
        assertEquals(Workplace.REMOTE, workplace("Work remotely:", "We bake at home."));
    }

    private static @Nullable Workplace workplace(String... lines) {
        var posting =
                new PostingBuilder().lines(SectionKind.REQUIREMENTS, lines).build();
        var fact = new WorkplaceExtractor().extract(new PostingText(posting), null);
        return fact.claim() == null ? null : fact.claim().value();
    }
}
