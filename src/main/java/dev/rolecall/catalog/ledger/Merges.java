package dev.rolecall.catalog.ledger;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds postings that have become part of another one: of the same employer and role, in the same words, and with no
 * place that the other one has not.
 */
public final class Merges {

    /** What two postings of one role share when one repeats the other, with some allowance for the estimate. */
    private static final double LIKE = 0.75;

    private Merges() {}

    /**
     * Finds merges.
     *
     * @param gone postings that are in the content no more, by address
     * @param present those that are
     * @return for each that became part of another one, the source of that one
     */
    public static Map<String, String> of(SortedMap<String, Identity> gone, List<Identity> present) {
        var merges = new TreeMap<String, String>();
        if (!gone.isEmpty()) {
            new LikePairs(gone)
                    .with(present, Merges::isPart, (one, other) -> LIKE)
                    .forEach(pair -> merges.putIfAbsent(pair.address(), pair.source()));
            renamed(gone, present, merges);
        }
        return merges;
    }

    private static boolean isPart(Identity gone, Identity present) {
        return gone.sharesEmployer(present)
                && gone.sharesRole(present)
                && gone.contradictions(present) == 0
                && present.facts().places().containsAll(gone.facts().places());
    }

    /** A ledger of the first version keeps the old address of a posting that got another one, with the same source. */
    private static void renamed(SortedMap<String, Identity> gone, List<Identity> present, Map<String, String> merges) {
        var sources = present.stream().map(Identity::source).collect(Collectors.toSet());
        gone.forEach((address, posting) -> {
            if (posting.fingerprint() == null && sources.contains(posting.source())) {
                merges.put(address, posting.source());
            }
        });
    }
}
