package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EmployerHeadingsTest {

    private final CompanyVotes votes = new CompanyVotes("Kestrel DB"::equals, "Lisbon"::equals);

    private List<String> named(String heading, String... lines) {
        var raw =
                new PostingBuilder().section(SectionKind.OTHER, heading, lines).build();
        return votes.winner(new PostingText(raw)).stream().map(Found::value).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "About Larkfield",
        "Why Larkfield?",
        "Life at Larkfield",
        "Working at Larkfield",
        "Join Larkfield",
        "Om Larkfield",
        "À propos de Larkfield",
        "Über Larkfield",
        "How Larkfield will support you",
        "What Larkfield offers",
        "What you'll do at Larkfield",
        "What You’ll Love About Larkfield",
        "Why you should join Larkfield"
    })
    void namesWhoTheTextRepeats(String heading) {
        assertEquals(List.of("Larkfield"), named(heading, "We love Larkfield.", "A day with Larkfield never ends."));
    }

    @Test
    void namesAToolOnlyWhereItOpensTheLine() {
        assertEquals(
                List.of("Kestrel DB"), named("About Kestrel DB", "Kestrel DB's mission is to keep birds in tables."));
        assertEquals(List.of(), named("What you'll do at work", "You know Kestrel DB's queries."));
    }

    @Test
    void namesAToolThatHasWhatABusinessHas() {
        assertEquals(List.of("Kestrel DB"), named("The job", "Spain is Kestrel DB's largest and oldest market."));
        assertEquals(List.of(), named("The job", "You know Kestrel DB's largest and oldest tables."));
    }

    @Test
    void namesWhoSaysWeUnderAHeadingWhateverElseTheNameMayMean() {
        assertEquals(List.of("Scale Larks"), named("About Scale", "At Scale Larks, our mission is to count birds."));
        assertEquals(List.of("Bird Coach"), named("About Bird Coach", "At Bird Coach, we teach birds to fly."));
    }

    @Test
    void namesNobodyWhomTheTextDoesNotRepeat() {
        assertEquals(List.of(), named("About Larkfield", "We love birds."));
    }

    @Test
    void namesWhoBeginsTheText() {
        assertEquals(List.of("Larkfield"), named("About Larkfield", "Larkfield makes contract review painless."));
    }

    @Test
    void takesNoCommonWordForAName() {
        assertEquals(List.of(), named("About Growth", "We call it Growth.", "We love Growth.", "We like growth."));
    }

    @Test
    void takesNeitherSkillsNorPlacesForNames() {
        assertEquals(List.of(), named("Why Kestrel DB?", "We like Kestrel DB.", "And Kestrel DB is fast."));
        assertEquals(List.of(), named("About Lisbon", "We like Lisbon.", "And Lisbon has hills."));
    }
}
