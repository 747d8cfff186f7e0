package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Status;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PayFloorsTest {

    @ParameterizedTest
    @CsvSource({
        "20000, 220000, 'usd-50000 usd-100000 usd-150000 usd-200000'",
        "80000, 120000, 'usd-90000 usd-100000 usd-110000'",
        "100000, 100000, 'usd-100000'",
        "101000, 101000, ''"
    })
    void areRoundAmountsBetweenLowAndHighPay(int low, int high, String floors) {
        var entries = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> entry(usd(low + (high - low) / 100 * i)))
                .toList();
        assertEquals(floors, String.join(" ", PayFloors.of(entries).keySet()));
    }

    @Test
    void compareByTheYearInOneCurrency() {
        var floor = new PayFloors.Floor("USD", BigDecimal.valueOf(100_000));
        assertTrue(floor.isMetBy(entry(usd(100_000))));
        assertTrue(!floor.isMetBy(entry(usd(99_999))));
        assertTrue(floor.isMetBy(entry(pay(null, 50, "USD", Salary.Unit.HOUR))));
        assertTrue(floor.isMetBy(entry(pay(8_400, null, "USD", Salary.Unit.MONTH))));
        assertTrue(!floor.isMetBy(entry(pay(null, 500_000, "SEK", Salary.Unit.YEAR))));
        assertTrue(!floor.isMetBy(entry(null)));
        assertEquals("USD 100,000 a year or more", floor.label());
    }

    @Test
    void areInTheCurrencyThatMostUse() {
        var entries = List.of(
                entry(pay(null, 30_000, "EUR", Salary.Unit.YEAR)),
                entry(pay(null, 90_000, "EUR", Salary.Unit.YEAR)),
                entry(usd(500_000)));
        assertEquals(
                "[eur-30000, eur-40000, eur-50000, eur-60000, eur-70000, eur-80000, eur-90000]",
                PayFloors.of(entries).keySet().toString());
        assertEquals("[]", PayFloors.of(List.of(entry(null))).keySet().toString());
    }

    @Test
    void findByTheAmountsThatPayReaches() {
        var words = new PayWords(List.of(entry(usd(78_000))));
        assertEquals(List.of("30k", "40k", "50k", "60k", "70k", "75k"), words.of(entry(usd(78_000))));
        assertEquals(List.of("30k"), words.of(entry(pay(null, 18, "USD", Salary.Unit.HOUR))));
        assertEquals(
                List.of("275k", "280k", "290k", "300k"),
                words.of(entry(usd(2_000_000))).subList(29, 33));
        assertEquals(List.of(), words.of(entry(usd(20_000))));
        assertEquals(List.of(), words.of(entry(pay(null, 90_000, "EUR", Salary.Unit.YEAR))));
        assertEquals(List.of(), words.of(entry(null)));
    }

    @Test
    void areNamedAsPeopleTypeThem() {
        assertEquals(List.of("150k", "150000"), PayWords.names("usd-150000"));
        assertEquals(List.of("2500"), PayWords.names("usd-2500"));
    }

    private static Salary usd(int max) {
        return pay(null, max, "USD", Salary.Unit.YEAR);
    }

    private static Salary pay(Integer min, Integer max, String currency, Salary.Unit unit) {
        return new Salary(
                min == null ? null : BigDecimal.valueOf(min),
                max == null ? null : BigDecimal.valueOf(max),
                currency,
                unit);
    }

    private static Entry entry(Salary salary) {
        return new Entry(
                new PostingId("a.md", 1),
                "a",
                "Cook",
                false,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                salary,
                null,
                null,
                null,
                LocalDate.of(2026, 1, 2),
                Status.OPEN,
                List.of(),
                "",
                null);
    }
}
