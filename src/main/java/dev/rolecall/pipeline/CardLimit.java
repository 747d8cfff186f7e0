package dev.rolecall.pipeline;

import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.config.SiteConfig;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.source.ContentFolder;

/** Share images are drawn unless they would take more room than the pages, or the settings say otherwise. */
final class CardLimit {

    /** About 300 MB, of the 1 GB that GitHub Pages takes. */
    static final int MAX_CARDS = 20_000;

    private CardLimit() {}

    /** Whether the settings leave it open, and there are too many. */
    static boolean isPassed(SiteConfig config, Ledger ledger) {
        return config.cards() == null && count(ledger) > MAX_CARDS;
    }

    /** Every address of a posting has one, also where the posting is gone. */
    private static long count(Ledger ledger) {
        return ledger.pages().values().stream()
                .filter(page -> !(page instanceof Ledger.Listing))
                .count();
    }

    /** Says that there are none. */
    static Diagnostic told(Ledger ledger) {
        return Diagnostic.note(
                "cards-left-out",
                SourceLocation.file(ContentFolder.SETTINGS),
                "No share images are drawn: there would be " + count(ledger) + ", and more than " + MAX_CARDS
                        + " are drawn only when asked for.",
                "Write `cards: true` to have them, about 15 KB each, or `cards: false` to do without.");
    }
}
