package dev.rolecall.catalog.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds which posting of the content is which posting of the ledger.
 *
 * <p>Sure signs go before likely ones: nothing changed, in the same file or another one; the same file, and nothing
 * speaks against it; a mark that only these two carry; words that are almost the same; at last the same file again,
 * with what an edit may have changed. A sign that is not sure needs that no fact of the two contradicts it: two roles of
 * one employer often share most of their words. No posting is found twice, ties are broken by the order of addresses
 * and files, and the work grows with the number of postings, not with its square.
 *
 * <p>{@code docs/permalinks.md} tells the rules in words.
 */
public final class Recognition {

    /** With the same file. */
    private static final double ALIKE = 0.5;

    /** With the same file and no other posting in it, or with the same mark. */
    private static final double KIN = 0.25;

    /** Two, so that a corrected level or place does not make another posting of a record in a file of many. */
    private static final int MOST_CONTRADICTIONS = 1;

    private final Map<String, Identity> postings = new LinkedHashMap<>();
    private final Map<Ledger.State, SortedMap<String, Identity>> known = new TreeMap<>();
    private final SortedMap<String, Identity> merged = new TreeMap<>();
    private final Map<String, Integer> perFile = new HashMap<>();
    private final Map<String, String> addresses = new TreeMap<>();

    private Recognition(Ledger ledger, List<Identity> content) {
        content.forEach(posting -> {
            postings.put(posting.source(), posting);
            perFile.merge(posting.file(), 1, Integer::sum);
        });
        ledger.pages().forEach((address, page) -> {
            if (page instanceof Ledger.Posting posting) {
                var state = posting.state() == Ledger.State.REMOVED ? posting.state() : Ledger.State.OPEN;
                known.computeIfAbsent(state, key -> new TreeMap<>()).put(address, posting.identity());
            } else if (page instanceof Ledger.Moved moved && moved.identity() != null) {
                merged.put(address, moved.identity());
            }
        });
    }

    /**
     * Recognises postings.
     *
     * @param ledger what was published
     * @param content the postings there are, in order
     * @return the addresses of those that were published before, by their sources
     */
    public static Map<String, String> of(Ledger ledger, List<Identity> content) {
        var recognition = new Recognition(ledger, content);
        recognition.run();
        return recognition.addresses;
    }

    private void run() {
        var here = known.getOrDefault(Ledger.State.OPEN, new TreeMap<>());
        var gone = known.getOrDefault(Ledger.State.REMOVED, new TreeMap<>());
        var all = List.of(here, gone, merged);
        all.forEach(group -> bySource(group, Identity::isEqualTo));
        all.forEach(this::byDigest);
        bySource(here, this::isSame);
        bySource(gone, this::isSame);
        bySource(merged, this::isSame);
        for (var mark : List.<Function<Fingerprint, @Nullable String>>of(
                Fingerprint::number, Fingerprint::found, Fingerprint::apply)) {
            byMark(here, mark);
            byMark(gone, mark);
        }
        byWords(here);
        byWords(gone);
        bySource(here, this::isEdited);
    }

    /**
     * Recognises postings, and gives the address of one that is gone to one of those that were part of it.
     *
     * @param ledger what was published
     * @param content the postings there are, in order
     * @param apart the sources of those that are no part of another one any more
     * @param unread what is in the content and could not be read: what was there is not gone
     * @return the addresses of those that were published before, by their sources
     */
    public static Map<String, String> of(Ledger ledger, List<Identity> content, Set<String> apart, Unread unread) {
        var addresses = of(ledger, content);
        var found = new HashSet<>(addresses.values());
        for (var heir : addresses.entrySet()) {
            if (!apart.contains(heir.getKey())
                    && ledger.at(heir.getValue()) instanceof Ledger.Moved moved
                    && moved.identity() != null) {
                var left = ledger.resolved(moved.to());
                if (ledger.at(left) instanceof Ledger.Posting posting
                        && posting.state().isPresent()
                        && posting.merged() != null
                        && !unread.has(posting.identity())
                        && found.add(left)) {
                    heir.setValue(left);
                }
            }
        }
        return addresses;
    }

    private void give(Map<String, Identity> group, String address, Identity posting) {
        group.remove(address);
        postings.remove(posting.source());
        addresses.put(posting.source(), address);
    }

    /** The later address first: in ledgers of the first version it is the newer one of two of a posting. */
    private void bySource(SortedMap<String, Identity> group, BiPredicate<Identity, Identity> agrees) {
        var order =
                new ArrayList<>(group.entrySet().stream().map(Map.Entry::getKey).toList());
        order.sort(Comparator.reverseOrder());
        for (var address : order) {
            var before = group.get(address);
            var posting = before == null ? null : postings.get(before.source());
            if (before != null && posting != null && agrees.test(before, posting)) {
                give(group, address, posting);
            }
        }
    }

    /** Files that were moved, and records that stand elsewhere in their file: of several equal ones, in order. */
    private void byDigest(SortedMap<String, Identity> group) {
        var byDigest = new HashMap<String, List<String>>();
        group.forEach((address, before) -> {
            if (before.fingerprint() != null) {
                byDigest.computeIfAbsent(before.fingerprint().digest(), key -> new ArrayList<>())
                        .add(address);
            }
        });
        for (var posting : List.copyOf(postings.values())) {
            var print = posting.fingerprint();
            var same = print == null ? null : byDigest.get(print.digest());
            if (same != null && !same.isEmpty()) {
                give(group, same.remove(0), posting);
            }
        }
    }

    private boolean isSame(Identity before, Identity posting) {
        return before.fingerprint() == null
                || before.contradictions(posting) == 0
                        && (before.sharesRole(posting) && before.sharesEmployer(posting)
                                || before.sharesMark(posting)
                                || before.likeness(posting) >= ALIKE);
    }

    /** What an edit leaves: in a file of one posting much may change, in a file of many the records may have moved. */
    private boolean isEdited(Identity before, Identity posting) {
        var isAlone =
                perFile.getOrDefault(posting.file(), 0) == 1 && before.source().equals(before.file());
        var contradictions = before.contradictions(posting) + (before.sharesRole(posting) ? 0 : 1);
        if (!isAlone) {
            return contradictions <= MOST_CONTRADICTIONS && before.likeness(posting) >= ALIKE;
        }
        return before.likeness(posting) >= KIN
                || before.sharesMark(posting)
                || before.sharesRole(posting) && contradictions <= MOST_CONTRADICTIONS;
    }

    private void byMark(SortedMap<String, Identity> group, Function<Fingerprint, @Nullable String> mark) {
        var before = unique(group, mark);
        var now = unique(postings, mark);
        now.forEach((value, source) -> {
            var address = before.get(value);
            var posting = postings.get(source);
            var old = address == null ? null : group.get(address);
            if (address != null && posting != null && old != null && isMarked(old, posting)) {
                give(group, address, posting);
            }
        });
    }

    /** One address to apply at may serve many roles, so that a mark alone proves nothing. */
    private static boolean isMarked(Identity before, Identity posting) {
        return before.contradictions(posting) == 0 && (before.sharesRole(posting) || before.likeness(posting) >= KIN);
    }

    /** The marks that one posting has alone, with its name, in order. */
    private static Map<String, String> unique(
            Map<String, Identity> postings, Function<Fingerprint, @Nullable String> mark) {
        var owners = new LinkedHashMap<String, String>();
        var counts = new HashMap<String, Integer>();
        postings.forEach((name, posting) -> {
            var print = posting.fingerprint();
            var value = print == null ? null : mark.apply(print);
            if (value != null) {
                owners.put(value, name);
                counts.merge(value, 1, Integer::sum);
            }
        });
        owners.keySet().removeIf(value -> counts.getOrDefault(value, 0) > 1);
        return owners;
    }

    private void byWords(SortedMap<String, Identity> group) {
        if (group.isEmpty() || postings.isEmpty()) {
            return;
        }
        for (var pair : new LikePairs(group).with(postings.values())) {
            var posting = postings.get(pair.source());
            if (posting != null && group.containsKey(pair.address())) {
                give(group, pair.address(), posting);
            }
        }
    }
}
