package dev.rolecall.catalog.ledger;

import dev.rolecall.posting.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleBiFunction;

/**
 * Pairs of postings whose words are almost the same, the most alike first.
 *
 * <p>Only those are compared that share a band of their signatures, or employer, role and place; and of those that
 * share it only the first few.
 */
final class LikePairs {

    /** Where employer and title are the same: half of the words may be new. */
    private static final double SAME_ROLE = 0.5;

    /** Where they are not. */
    private static final double ANY_ROLE = 0.85;

    /** Four bytes a band, eight bands: of those with a likeness of 0.85, 99.7 in 100 share one. */
    private static final int BAND = 4;

    private static final int MOST_PER_BAND = 32;
    private static final int MOST_PER_ROLE = 16;

    private static final Comparator<Pair> ORDER = Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparing(pair -> !pair.isOneName())
            .thenComparing(Pair::address)
            .thenComparing(Pair::source);

    private final SortedMap<String, Identity> known;
    private final Map<String, List<String>> byKey = new HashMap<>();

    /**
     * A posting of the ledger by its address, and one of the content by its source.
     *
     * @param isOneName whether their files differ in the extension only
     */
    record Pair(String address, String source, double likeness, boolean isOneName) {}

    LikePairs(SortedMap<String, Identity> known) {
        this.known = known;
        known.forEach((address, posting) -> {
            bands(posting).forEach(key -> add(key, address, MOST_PER_BAND));
            roles(posting).forEach(key -> add(key, address, MOST_PER_ROLE));
        });
    }

    private void add(String key, String address, int most) {
        var addresses = byKey.computeIfAbsent(key, each -> new ArrayList<>());
        if (addresses.size() < most) {
            addresses.add(address);
        }
    }

    /** All pairs that may be one posting. */
    List<Pair> with(Collection<Identity> postings) {
        return with(postings, LikePairs::mayBeOne, LikePairs::least);
    }

    /** All pairs of which this holds, and that are at least as alike as this says. */
    List<Pair> with(
            Collection<Identity> postings,
            BiPredicate<Identity, Identity> mayPair,
            ToDoubleBiFunction<Identity, Identity> least) {
        var pairs = new ArrayList<Pair>();
        for (var posting : postings) {
            for (var address : candidates(posting)) {
                var before = known.get(address);
                if (before != null && mayPair.test(before, posting)) {
                    var likeness = before.likeness(posting);
                    if (likeness >= least.applyAsDouble(before, posting)) {
                        pairs.add(new Pair(
                                address,
                                posting.source(),
                                likeness,
                                before.name().equals(posting.name())));
                    }
                }
            }
        }
        pairs.sort(ORDER);
        return pairs;
    }

    private Set<String> candidates(Identity posting) {
        var candidates = new LinkedHashSet<String>();
        roles(posting).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        bands(posting).forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
        return candidates;
    }

    private static boolean mayBeOne(Identity before, Identity posting) {
        return before.contradictions(posting) == 0;
    }

    private static double least(Identity before, Identity posting) {
        return before.sharesRole(posting) && before.sharesEmployer(posting) ? SAME_ROLE : ANY_ROLE;
    }

    private static List<String> bands(Identity posting) {
        var print = posting.fingerprint();
        var words = print == null ? "" : print.words();
        var bytes = Signature.bytes(words);
        var keys = new ArrayList<String>();
        for (var from = 0; from + BAND <= bytes.length; from += BAND) {
            var key = new StringBuilder("w").append((char) from);
            for (var i = from; i < from + BAND; i++) {
                key.append((char) (bytes[i] & 0xff));
            }
            keys.add(key.append(posting.facts().employer()).toString());
        }
        return keys;
    }

    private static Set<String> roles(Identity posting) {
        var facts = posting.facts();
        var role = "r" + facts.employer() + '\n' + facts.role() + '\n';
        var keys = new HashSet<String>();
        facts.places().forEach(place -> keys.add(role + written(place)));
        return keys.isEmpty()
                ? Set.of(role)
                : new LinkedHashSet<>(keys.stream().sorted().toList());
    }

    private static String written(Place place) {
        return place.city() + "\n" + place.region() + "\n" + place.country();
    }
}
