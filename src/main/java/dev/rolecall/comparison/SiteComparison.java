package dev.rolecall.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import dev.rolecall.catalog.ledger.LastFacts;
import dev.rolecall.catalog.ledger.Ledger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares two sites of one catalog, address by address. */
public final class SiteComparison {

    /** What tells of the publication of a posting, and not of the posting. */
    private static final Set<String> NO_FACTS = Set.of("permalink", "firstPublished", "gist", "mergedFrom");

    private final PublishedSite before;
    private final PublishedSite after;
    private final List<Change> changes = new ArrayList<>();
    private int unchanged;

    private SiteComparison(PublishedSite before, PublishedSite after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What is different.
     *
     * @param changes by kind, then by address
     * @param unchanged how many postings are as they were
     */
    public record Result(List<Change> changes, int unchanged) {

        public Result {
            changes = List.copyOf(changes);
        }

        /** How many addresses this has become of. */
        public long count(Change.Kind kind) {
            return changes.stream().filter(change -> change.kind() == kind).count();
        }
    }

    /** Compares an older site with a newer one. */
    public static Result compare(PublishedSite before, PublishedSite after) {
        var comparison = new SiteComparison(before, after);
        var addresses = new TreeSet<>(before.ledger().pages().keySet());
        addresses.addAll(after.ledger().pages().keySet());
        addresses.forEach(comparison::compare);
        comparison.leaveOutTargets();
        comparison.changes.sort(Comparator.comparing(Change::kind));
        return new Result(comparison.changes, comparison.unchanged);
    }

    private void compare(String address) {
        var old = before.ledger().at(address);
        var now = after.ledger().at(address);
        if (old != null && now == null) {
            add(Change.Kind.LOST, address, facts(old), null);
        } else if (now instanceof Ledger.Posting posting) {
            compare(address, old instanceof Ledger.Posting known ? known : null, posting);
        } else if (now instanceof Ledger.Moved moved && old instanceof Ledger.Posting known) {
            add(Change.Kind.MOVED, address, known.identity().facts(), moved.to());
        }
    }

    private void compare(String address, Ledger.@Nullable Posting old, Ledger.Posting now) {
        var kind = kind(old, now);
        if (kind.isPresent()) {
            add(kind.get(), address, now.identity().facts(), null);
        } else if (now.state().isPresent()) {
            unchanged++;
        }
    }

    /** What has become of a posting, or nothing when it is as it was. */
    private static Optional<Change.Kind> kind(Ledger.@Nullable Posting old, Ledger.Posting now) {
        if (old == null) {
            return Optional.of(Change.Kind.ADDED);
        }
        if (old.state() == now.state()) {
            var isSame = old.identity().isUnchanged(now.identity());
            return isSame || !now.state().isPresent() ? Optional.empty() : Optional.of(Change.Kind.CHANGED);
        }
        return Optional.of(
                switch (now.state()) {
                    case OPEN -> Change.Kind.REOPENED;
                    case CLOSED -> Change.Kind.CLOSED;
                    case REMOVED -> Change.Kind.REMOVED;
                    case WITHHELD -> Change.Kind.WITHHELD;
                });
    }

    /** Where a posting moved to is no new posting. */
    private void leaveOutTargets() {
        var targets = changes.stream().map(Change::to).filter(Objects::nonNull).collect(Collectors.toSet());
        changes.removeIf(change -> change.kind() == Change.Kind.ADDED && targets.contains(change.address()));
    }

    private void add(Change.Kind kind, String address, LastFacts facts, @Nullable String to) {
        var old = permalink(address);
        var now = permalink(to == null ? address : to);
        var isCompared = before.postings().containsKey(old) && after.postings().containsKey(now);
        var different = isCompared ? different(before.facts(old), after.facts(now)) : List.<Change.Difference>of();
        changes.add(new Change(kind, address, facts, to, different));
    }

    private static String permalink(String address) {
        return address.replace(Ledger.POSTINGS, "").replace("/", "");
    }

    private static List<Change.Difference> different(JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<String>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeAll(NO_FACTS);
        return names.stream()
                .filter(name -> !before.path(name).equals(after.path(name)))
                .map(name -> new Change.Difference(name, before.get(name), after.get(name)))
                .toList();
    }

    private static LastFacts facts(Ledger.Page page) {
        return page instanceof Ledger.Posting posting ? posting.identity().facts() : LastFacts.NONE;
    }
}
