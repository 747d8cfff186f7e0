package dev.rolecall.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class OrderTest {

    @Test
    void ranksTheMostUsedCurrencyFirstAndEstimatesLast() {
        assertArrayEquals(new int[] {1, 0, 2, 3}, SmallCatalog.reader().ranks("pay"));
    }

    @Test
    void givesEqualsOneRankAndThoseWithoutNone() {
        assertArrayEquals(new int[] {1, 0, 0, 1}, SmallCatalog.reader().ranks("level"));
        var ranks = Order.ranks(5, i -> i != 2, (one, other) -> one % 2 - other % 2);
        assertArrayEquals(new int[] {1, 2, 0, 2, 1}, ranks);
    }

    @Test
    void foldsTitles() {
        assertArrayEquals(new int[] {3, 2, 4, 1}, SmallCatalog.reader().ranks("title"));
        assertEquals(4, Order.of(SmallCatalog.catalog().entries()).size());
    }
}
