package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.SectionKind;
import org.junit.jupiter.api.Test;

class PayLineTest {

    private static final String RANGE = "$100,000—$110,000 USD";

    @Test
    void isCalledPayByAShortLineAbove() {
        assertTrue(isCalledPay("Yearly salary", RANGE));
        assertFalse(isCalledPay("Yearly budget", RANGE));
    }

    @Test
    void isCalledPayByALongLineThatAnnouncesIt() {
        var announcement = "The reasonably estimated yearly salary for this role at Lanternworks is";
        assertTrue(isCalledPay(announcement + ":", RANGE));
        assertFalse(isCalledPay(announcement + " high.", RANGE));
    }

    private static boolean isCalledPay(String above, String words) {
        var line = new Passage(words, 2, 0, SectionKind.OTHER, "");
        var amounts = MoneyReader.find(line);
        return new PayLine(line, amounts, above).isCalledPay(amounts.get(0), new PayCues(null));
    }
}
