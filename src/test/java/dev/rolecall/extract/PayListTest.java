package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PayListTest {

    @Test
    void holdsTheRangesBelowACaption() {
        assertEquals(
                List.of(1, 3),
                held("Pay ranges:", "Level 2 - $85,000 - $115,000", "York", "Level 3 - $105,000 - $135,000"));
    }

    @Test
    void holdsNothingBelowWordsThatAnnounceNoPay() {
        assertEquals(List.of(), held("Budgets:", "Team 2 - $85,000 - $115,000"));
        assertEquals(List.of(), held("Pay ranges are fair", "Level 2 - $85,000 - $115,000"));
    }

    @Test
    void endsWhereALineHoldsNoRange() {
        assertEquals(List.of(), held("Pay ranges:", "A bonus of $5,000", "Level 2 - $85,000 - $115,000"));
    }

    private static List<Integer> held(String... lines) {
        var list = new PayList(new PayCues(null));
        return IntStream.range(0, lines.length)
                .filter(at -> {
                    var line = new Passage(lines[at], at + 1, 0, SectionKind.REQUIREMENTS, "");
                    return list.holds(line, MoneyReader.find(line));
                })
                .boxed()
                .toList();
    }
}
