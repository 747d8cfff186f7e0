package dev.rolecall.catalog.ledger;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a build must not do to published addresses: while there is any of it, nothing is published. */
public final class Danger {

    private static final Set<String> CODES = Set.of("address-lost", "address-reused", "ledger-missing");

    private Danger() {}

    /** Whether one of these forbids to publish. */
    public static boolean isIn(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Danger::isOne);
    }

    /** Whether this forbids to publish. */
    public static boolean isOne(Diagnostic diagnostic) {
        return CODES.contains(diagnostic.code());
    }

    /** No page of the new site is at an address of the old one. */
    public static Diagnostic lost(String address, Ledger.Page page, String why) {
        return Diagnostic.error(
                "address-lost",
                SourceLocation.file(address),
                "This address was published and would have no page: it is " + described(page) + ", and " + why + ".",
                "Build with the version of Rolecall that published it, or give the address up with `--forget " + address
                        + "`.");
    }

    /** A facts file claims an address that belongs to another posting. */
    public static Diagnostic reused(String address, Ledger.Page page, SourceLocation at) {
        return Diagnostic.error(
                "address-reused",
                at,
                "This `permalink` would give a published address another meaning: " + address + " is " + described(page)
                        + ".",
                "Choose another permalink, or give the old meaning up with `--forget " + address + "`.");
    }

    /** There is no ledger where there must be one. */
    public static Diagnostic ledgerMissing(String where, String message) {
        return Diagnostic.error(
                "ledger-missing",
                SourceLocation.file(where),
                message,
                "Fetch the ledger of the published site first; or, if this site is published for the first time, say so"
                        + " with `--first`.");
    }

    /** A ledger where there must be none. */
    public static Diagnostic ledgerFound(String where) {
        return Diagnostic.error(
                "ledger-missing",
                SourceLocation.file(where),
                "`--first` says that nothing was published before, and here is a ledger of published addresses.",
                "Leave `--first` out, so that the addresses are kept.");
    }

    private static String described(Ledger.Page page) {
        if (page instanceof Ledger.Posting posting) {
            return "the posting " + posting.identity().source()
                    + named(posting.identity().facts().title()) + " ("
                    + posting.state().name().toLowerCase(Locale.ROOT) + ")";
        }
        if (page instanceof Ledger.Moved moved) {
            return "a way to " + moved.to();
        }
        return "a list of postings";
    }

    private static String named(@Nullable String title) {
        return title == null ? "" : ", “" + title + "”";
    }
}
