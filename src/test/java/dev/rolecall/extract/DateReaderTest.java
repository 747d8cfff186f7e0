package dev.rolecall.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.body.SectionKind;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DateReaderTest {

    /** What tells the order is looked for in the whole posting: asked for at each date, it would cost the length squared. */
    @Test
    void asksOnceForTheOrderOfDayAndMonth() {
        var asked = new AtomicInteger();
        var reader = new DateReader(() -> {
            asked.incrementAndGet();
            return DateOrder.DAY_FIRST;
        });
        var text = new Passage("from 03/11/2026 to 04/12/2026, not 05/10/2026", 1, 0, SectionKind.OTHER, "");
        assertEquals(3, reader.find(text).size());
        assertEquals(3, reader.find(text).size());
        assertEquals(1, asked.get());
    }
}
