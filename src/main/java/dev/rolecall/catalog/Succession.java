package dev.rolecall.catalog;

import dev.rolecall.catalog.ledger.Danger;
import dev.rolecall.catalog.ledger.Identity;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.catalog.ledger.Merges;
import dev.rolecall.catalog.ledger.Unread;
import dev.rolecall.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the ledger of a site from that of the site before: no address of it is missing, or the build must stop. */
final class Succession {

    private static final Pattern FOLDER = Pattern.compile("(?:[a-z0-9][a-z0-9-]{0,99}/){1,6}");

    private final Ledger published;
    private final LocalDate today;
    private final SortedMap<String, Ledger.Page> pages = new TreeMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Succession(Ledger published, LocalDate today) {
        this.published = published;
        this.today = today;
    }

    /** The next ledger. */
    Ledger ledger() {
        return new Ledger(pages);
    }

    /** The addresses that would be lost. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Enters the postings of the catalog. */
    void enter(List<Tenant> tenants) {
        for (var tenant : tenants) {
            var address = tenant.entry().address();
            var before = tenant.before();
            pages.put(address, posting(tenant, before == null ? address : before));
            if (before != null && !before.equals(address)) {
                pages.putIfAbsent(before, new Ledger.Moved(first(before), today, address, null));
            }
        }
        for (var tenant : tenants) {
            tenant.ways().forEach((way, identity) -> pages.putIfAbsent(way, merged(way, identity, tenant.entry())));
        }
    }

    private Ledger.Moved merged(String way, Identity identity, Entry entry) {
        var old = published.at(way);
        var isUnchanged = old instanceof Ledger.Moved moved && moved.to().equals(entry.address());
        return new Ledger.Moved(
                first(way), old != null && isUnchanged ? old.changed() : today, entry.address(), identity);
    }

    private Ledger.Posting posting(Tenant tenant, String before) {
        var entry = tenant.entry();
        var identity = tenant.identity();
        var status = entry.status();
        var state = status.isOpen() ? Ledger.State.OPEN : Ledger.State.CLOSED;
        var now = new Identity(identity.source(), identity.facts().closed(status.closedOn()), identity.fingerprint());
        var old = published.at(entry.address());
        var isUnchanged = old instanceof Ledger.Posting posting
                && (posting.state() == state || posting.state() == Ledger.State.WITHHELD)
                && posting.identity().isUnchanged(now)
                && Objects.equals(posting.merged(), tenant.merged());
        var first = first(before);
        return new Ledger.Posting(
                first.isBefore(first(entry.address())) ? first : first(entry.address()),
                old != null && isUnchanged ? old.changed() : today,
                state,
                now,
                tenant.merged(),
                null);
    }

    private LocalDate first(String address) {
        return published.first(address, today);
    }

    /** Enters the lists: the roll, the values of each kind, and those values that were published and have gone. */
    void enter(Map<FacetKind, List<Facet>> facets, ListDigests digests) {
        list("", null, null, digests.of(facets));
        for (var kind : FacetKind.values()) {
            var values = facets.getOrDefault(kind, List.of());
            list(kind.folder() + "/", null, null, digests.ofKind(values));
            enter(values, digests);
        }
        published.pages().forEach((address, page) -> {
            if (page instanceof Ledger.Listing listing && !pages.containsKey(address)) {
                keep(address, listing);
            }
        });
    }

    private void enter(List<Facet> facets, ListDigests digests) {
        for (var facet : facets) {
            list(facet.address(), facet.label(), facet.group(), digests.of(facet));
            enter(facet.children(), digests);
        }
    }

    private void list(String address, @Nullable String label, @Nullable String group, String digest) {
        var before = published.at(address);
        var isUnchanged = before instanceof Ledger.Listing listing
                && !listing.isEmpty()
                && listing.digest().equals(digest);
        var changed = before != null && isUnchanged ? before.changed() : today;
        pages.put(address, new Ledger.Listing(first(address), changed, false, label, group, digest));
    }

    private void keep(String address, Ledger.Listing before) {
        var isOurs = FOLDER.matcher(address).matches()
                && Arrays.stream(FacetKind.values()).anyMatch(kind -> address.startsWith(kind.folder() + "/"));
        if (!isOurs) {
            diagnostics.add(Danger.lost(address, before, "this version has no such lists"));
            return;
        }
        var changed = before.isEmpty() ? before.changed() : today;
        pages.put(address, new Ledger.Listing(before.first(), changed, true, before.label(), before.group(), ""));
    }

    /**
     * Settles what was published and is not among the entries, after all of these were entered.
     *
     * @param unread what is in the content and could not be read
     * @param left addresses of postings that were recognised, and left out for an error
     */
    void settle(Unread unread, Set<String> left) {
        var gone = new TreeMap<String, Ledger.Posting>();
        published.pages().forEach((address, page) -> {
            if (!pages.containsKey(address) && page instanceof Ledger.Posting posting) {
                if (address.startsWith(Ledger.POSTINGS) && Permalinks.isSound(permalink(address))) {
                    gone.put(address, posting);
                } else {
                    diagnostics.add(Danger.lost(address, page, "no posting can have it"));
                }
            }
        });
        var targets = targets(gone, unread, left);
        gone.forEach((address, posting) ->
                pages.put(address, relic(posting, targets.get(address), isWithheld(address, posting, unread, left))));
        ways();
    }

    private Ledger.Page relic(Ledger.Posting posting, @Nullable String target, boolean isWithheld) {
        if (target != null) {
            return new Ledger.Moved(posting.first(), today, target, identity(posting));
        }
        return isWithheld ? withheld(posting) : removed(posting);
    }

    private static String permalink(String address) {
        return address.substring(Ledger.POSTINGS.length(), address.length() - 1);
    }

    /** Where those are now that have become part of another posting. */
    private Map<String, String> targets(SortedMap<String, Ledger.Posting> gone, Unread unread, Set<String> left) {
        var merging = new TreeMap<String, Identity>();
        var present = new HashMap<String, String>();
        gone.forEach((address, posting) -> {
            if (posting.state() != Ledger.State.REMOVED && !isWithheld(address, posting, unread, left)) {
                merging.put(address, posting.identity());
            }
        });
        var postings = new ArrayList<Identity>();
        pages.forEach((address, page) -> {
            if (page instanceof Ledger.Posting posting) {
                present.put(posting.identity().source(), address);
                postings.add(posting.identity());
            }
        });
        var targets = new TreeMap<String, String>();
        Merges.of(merging, postings)
                .forEach((address, source) -> targets.put(address, present.getOrDefault(source, address)));
        return targets;
    }

    private static boolean isWithheld(String address, Ledger.Posting posting, Unread unread, Set<String> left) {
        return posting.state() != Ledger.State.REMOVED && (left.contains(address) || unread.has(posting.identity()));
    }

    /** All is kept: its page stays as it is, and the posting may be back tomorrow as it was. */
    private Ledger.Posting withheld(Ledger.Posting posting) {
        var since = posting.state() == Ledger.State.WITHHELD ? posting.since() : today;
        return new Ledger.Posting(
                posting.first(), posting.changed(), Ledger.State.WITHHELD, posting.identity(), posting.merged(), since);
    }

    private Ledger.Posting removed(Ledger.Posting posting) {
        var changed = posting.state() == Ledger.State.REMOVED ? posting.changed() : today;
        return new Ledger.Posting(posting.first(), changed, Ledger.State.REMOVED, posting.identity());
    }

    /** A posting of a ledger of the first version that has another address by now is not one that may come back. */
    private static @Nullable Identity identity(Ledger.Posting posting) {
        return posting.identity().fingerprint() == null ? null : posting.identity();
    }

    /** Ways of old lead on to where their posting is now. */
    private void ways() {
        published.pages().forEach((address, page) -> {
            if (page instanceof Ledger.Moved moved && !pages.containsKey(address)) {
                way(address, moved);
            }
        });
    }

    private void way(String address, Ledger.Moved moved) {
        var target = published.resolved(moved.to());
        if (pages.get(target) instanceof Ledger.Moved further) {
            target = further.to();
        }
        if (!(pages.get(target) instanceof Ledger.Posting)) {
            diagnostics.add(Danger.lost(address, moved, "nothing is there any more"));
            return;
        }
        var changed = target.equals(moved.to()) ? moved.changed() : today;
        pages.put(address, new Ledger.Moved(moved.first(), changed, target, moved.identity()));
    }
}
