package dev.rolecall.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rolecall.posting.Salary;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "205800, 294000, USD, '$205,800 to $294,000'",
        "50, 50, EUR, €50",
        "32.5, 40, GBP, £32.50 to £40",
        ", 1000000, USD, 'up to $1,000,000'",
        "999, , USD, from $999",
        "61000, 61000, SEK, 'SEK\u00a061,000'",
        "100, 200, CAD, CAD\u00a0100 to CAD\u00a0200"
    })
    void writesRanges(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency, String expected) {
        assertEquals(expected, Money.written(new Salary(min, max, currency, Salary.Unit.YEAR)));
    }

    @ParameterizedTest
    @CsvSource({"200000, $200k", "1500000, $1.5m", "950, $950", "62500, $62.5k"})
    void roundsOnScales(BigDecimal amount, String expected) {
        assertEquals(expected, Money.rough(amount, "USD"));
    }
}
