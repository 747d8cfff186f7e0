package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class DaysTest {

    @Test
    void cutsTheTimeOfDayOff() {
        assertEquals("2026-08-05", Days.words("2026-08-05 10:10:39 UTC"));
        assertEquals("2026-07-08", Days.words("2026-07-08T19:48:19.767+00:00"));
    }

    @Test
    void readsSecondsAndMilliseconds() {
        assertEquals("2026-01-01", Days.words("1767225600"));
        assertEquals("2026-01-01", Days.words("1767225600000"));
    }

    @Test
    void readsDatesOfMails() {
        assertEquals("2026-02-03", Days.words("Tue, 03 Feb 2026 09:15:00 +0000"));
        assertEquals("2026-07-31", Days.words("Fri, 31 Jul 2026 23:59:00"));
        assertEquals("2011-09-03", Days.words("3 Sep 2011"));
    }

    @Test
    void readsDatesOfClocks() {
        assertEquals("2021-01-23", Days.words("Sat Jan 23 01:15:01 UTC 2021"));
        assertEquals("2021-01-03", Days.words("Sun Jan  3 01:15:01 2021"));
        assertEquals("2021-01-23", Days.words("Sat Jan 23 2021 01:15:01 GMT+0000 (Coordinated Universal Time)"));
    }

    @Test
    void leavesOtherWordsAlone() {
        assertEquals("03/05/2026", Days.words("03/05/2026"));
        assertEquals("12 Foo 2026", Days.words("12 Foo 2026"));
    }
}
