package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EmployerCardTest {

    private static Optional<String> named(String... lines) {
        var raw = new PostingBuilder()
                .section(SectionKind.COMPANY, "About the company", lines)
                .build();
        return EmployerCard.name(new PostingText(raw), name -> !name.text().equals("Lisbon"))
                .map(Passage::text);
    }

    @Test
    void namesWhomThePictureShows() {
        assertEquals(Optional.of("Larkfield"), named("Larkfield company logo", "Follow"));
        assertEquals(Optional.of("Larkfield"), named("Larkfield's logo"));
        assertEquals(Optional.empty(), named("Larkfield College logo", "School alumni from Larkfield College"));
    }

    @Test
    void namesWhomPeopleFollow() {
        assertEquals(Optional.of("Larkfield Nord"), named("Larkfield Nord", "2,531,669 followers"));
        assertEquals(Optional.of("larkfield"), named("larkfield", "12K Follower"));
    }

    @Test
    void namesNobodyElse() {
        assertEquals(Optional.empty(), named("Upload your logo", "We have many followers"));
        assertEquals(Optional.empty(), named("Lisbon", "12 followers"));
    }
}
