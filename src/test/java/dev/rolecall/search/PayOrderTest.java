package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

final class PayOrderTest {

    @Test
    void ranksTheMostUsedCurrencyFirstAndEstimatesLast() {
        assertArrayEquals(
                new int[] {1, 0, 2, 3}, PayOrder.of(SmallCatalog.catalog().entries()));
    }
}
