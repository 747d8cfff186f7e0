package dev.rolecall.pipeline;

import dev.rolecall.catalog.ledger.Danger;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.catalog.ledger.LedgerJson;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.diagnostic.SourceLocation;
import dev.rolecall.publish.PublishedPages;
import dev.rolecall.publish.SiteFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the ledger of what was published before, and leaves out what need not go on working. */
final class PublishedLedger {

    private final SiteFolder site;
    private final Continuity continuity;

    PublishedLedger(SiteFolder site, Continuity continuity) {
        this.site = site;
        this.continuity = continuity;
    }

    /** The ledger, with a {@link Danger} where one is expected and there is none. */
    Outcome<Ledger> read() throws IOException {
        var text = text();
        if (continuity.isFirst()) {
            return text.isEmpty() ? Outcome.of(Ledger.EMPTY) : new Outcome<>(Ledger.EMPTY, found());
        }
        if (text.isEmpty()) {
            return continuity.previous() != null || site.hasLostItsLedger()
                    ? new Outcome<>(Ledger.EMPTY, missing())
                    : Outcome.of(Ledger.EMPTY);
        }
        var ledger = LedgerJson.parse(text.get())
                .orElseThrow(() -> new IOException("cannot read the ledger of published addresses in " + where()
                        + ": it is not version " + LedgerJson.VERSION + " of " + SiteFolder.LEDGER + ", or older"));
        return remembered(ledger);
    }

    private Optional<String> text() throws IOException {
        var previous = continuity.previous();
        return previous == null ? site.ledger() : SiteFolder.ledgerOf(previous);
    }

    /** The pages of postings in the site that the ledger is of. */
    PublishedPages pages() {
        return new PublishedPages(where());
    }

    private Path where() {
        var previous = continuity.previous();
        return previous == null ? site.path() : previous;
    }

    private List<Diagnostic> found() {
        return List.of(Danger.ledgerFound(where().toString()));
    }

    private List<Diagnostic> missing() {
        var message = continuity.previous() == null
                ? "The site holds pages and no " + SiteFolder.LEDGER
                        + ": their addresses, which must go on working, are not known."
                : "`--previous` names no " + SiteFolder.LEDGER + " and no site that has one: a ledger of published"
                        + " addresses was expected.";
        return List.of(Danger.ledgerMissing(where().toString(), message));
    }

    private Outcome<Ledger> remembered(Ledger ledger) {
        var rest = ledger;
        var diagnostics = new ArrayList<Diagnostic>();
        for (var given : continuity.forget()) {
            var address = address(given);
            var shorter = rest.without(address);
            if (shorter.equals(rest)) {
                diagnostics.add(unknown(address));
            }
            rest = shorter;
        }
        return new Outcome<>(rest, diagnostics);
    }

    /** As the ledger writes it, however people do: without what stands before and after its folder. */
    private static String address(String given) {
        var address = given.replaceFirst("^(?:[.]?/)+", "").replaceFirst("(?:^|(?<=/))index[.]html$", "");
        return address.isEmpty() || address.endsWith("/") ? address : address + "/";
    }

    private static Diagnostic unknown(String address) {
        return Diagnostic.warning(
                "address-unknown",
                SourceLocation.file(address.isEmpty() ? "index.html" : address),
                "`--forget` names an address that the ledger does not know; it makes no difference.",
                "Write it as the ledger does, for example `postings/acme-welder/`.");
    }
}
