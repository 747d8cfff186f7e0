package dev.rolecall.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

final class ForcingTest {

    /** Repeated, as it takes luck to ask for the work after it was done. */
    @RepeatedTest(50)
    void noticesAnInterruptionThoughAllIsDone() {
        Thread.currentThread().interrupt();
        var failure = assertThrows(IOException.class, () -> Forcing.all(new LocalDisk(), List.of()));
        assertTrue(Thread.interrupted(), "whoever called is told too");
        assertEquals("interrupted", failure.getMessage());
    }
}
