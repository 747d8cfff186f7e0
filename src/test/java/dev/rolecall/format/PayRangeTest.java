package dev.rolecall.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PayRangeTest {

    @Test
    void writesARangeAsPeopleDo() {
        assertEquals(
                "USD 103000 to 249000 per YEAR",
                new PayRange("USD", "103000", "249,000.00", "per-year-salary").words());
    }

    @Test
    void takesAmountsAsPeopleWriteThem() {
        assertEquals("USD 120K to 175K per YEAR", new PayRange("USD", "$120K", "$175K", "Annual").words());
        assertEquals("from $90,000", new PayRange("", "$90,000", "", "").words());
        assertEquals("", new PayRange("", "0", "DOE", "").words());
    }

    @Test
    void guessesNeitherCurrencyNorPeriod() {
        assertEquals("up to 50", new PayRange("", "0", "50", "").words());
        assertEquals("", new PayRange("USD", "", "", "year").words());
        assertEquals("", new PayRange("USD", "competitive", "-5", "year").words());
    }

    @Test
    void knowsPayThatCannotBeMeantForItsPeriod() {
        assertFalse(new PayRange("EUR", "18.50", "18.50", "month").isPlausible());
        assertFalse(new PayRange("USD", "60", "90", "1 YEAR").isPlausible());
        assertTrue(new PayRange("EUR", "18.50", "", "hour").isPlausible());
        assertTrue(new PayRange("EUR", "18.50", "", "").isPlausible());
    }

    @Test
    void countsCents() {
        assertEquals("142750.5", PayRange.number(PayRange.ofCents("14275050")));
    }

    @Test
    void knowsThatEveryTwoWeeksIsNoWeek() {
        assertEquals("", PayRange.unit("bi-weekly"));
        assertEquals("WEEK", PayRange.unit("Weekly"));
    }
}
