package dev.rolecall.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.config.SiteConfigReader;
import java.time.LocalDate;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CardLimitTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Ledger ledger(int addresses) {
        var pages = new TreeMap<String, Ledger.Page>();
        for (var i = 0; i < addresses; i++) {
            pages.put("postings/p" + i + "/", new Ledger.Moved(DAY, DAY, "postings/p/", null));
        }
        return new Ledger(pages);
    }

    private static SiteConfig config(String line) {
        return new SiteConfigReader().read("catalog.yaml", line).orElse(SiteConfig.DEFAULT);
    }

    @Test
    void isPassedByMoreThanThat() {
        assertFalse(CardLimit.isPassed(SiteConfig.DEFAULT, ledger(CardLimit.MAX_CARDS)));
        assertTrue(CardLimit.isPassed(SiteConfig.DEFAULT, ledger(CardLimit.MAX_CARDS + 1)));
    }

    @Test
    void isForThoseWhoDoNotSay() {
        var many = ledger(CardLimit.MAX_CARDS + 1);
        assertFalse(CardLimit.isPassed(config("cards: true"), many));
        assertFalse(CardLimit.isPassed(config("cards: false"), many));
    }

    @Test
    void tellsHowManyThereWouldBe() {
        var told = CardLimit.told(ledger(3));
        assertEquals("cards-left-out", told.code());
        assertTrue(told.message().contains("there would be 3,"), told.message());
    }
}
