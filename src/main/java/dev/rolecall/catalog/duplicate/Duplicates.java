package dev.rolecall.catalog.duplicate;

import dev.rolecall.posting.PostingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds postings that repeat others: of one employer, role and level, with no term that differs, in almost the same words.
 *
 * <p>Only those that share a band of their MinHash are read again, some thousands at a time, and compared exactly; the
 * work grows with the number of postings, however many repeat one another. {@code docs/decisions/0005-near-duplicates-are-one-posting.md} tells the rules in
 * words.
 */
public final class Duplicates {

    /** How many texts are in memory at once, of about 6 kB each. */
    private static final int BATCH = 8_192;

    private final Rereading again;

    /** @param again reads postings once more */
    public Duplicates(Rereading again) {
        this.again = again;
    }

    /**
     * Finds repeats.
     *
     * @param ranked the postings, the most lasting first: of two that repeat each other the first is the one that stays
     * @return those that repeat others, in no particular order; none of which is repeated itself
     */
    public List<Repeat> find(List<Candidate> ranked) {
        var houses = ranked.stream()
                .collect(Collectors.groupingBy(Candidate::house, LinkedHashMap::new, Collectors.toList()));
        var repeats = new ArrayList<Repeat>();
        var batch = new ArrayList<Bucket>();
        var needed = new HashMap<PostingId, int[]>();
        for (var house : houses.values()) {
            for (var bucket : buckets(house)) {
                batch.add(bucket);
                bucket.needed().forEach(id -> needed.put(id, bucket.shared()));
                if (needed.size() >= BATCH) {
                    repeats.addAll(repeats(batch, needed));
                }
            }
        }
        repeats.addAll(repeats(batch, needed));
        return repeats;
    }

    private static List<Bucket> buckets(List<Candidate> house) {
        var byRole =
                house.stream().collect(Collectors.groupingBy(Candidate::key, LinkedHashMap::new, Collectors.toList()));
        var many = byRole.values().stream().filter(each -> each.size() > 1).toList();
        var shared = many.isEmpty() ? new int[0] : SharedLines.of(house);
        return many.stream().map(each -> new Bucket(each, shared)).toList();
    }

    private List<Repeat> repeats(List<Bucket> batch, Map<PostingId, int[]> needed) {
        Map<PostingId, RoleText> texts = needed.isEmpty()
                ? Map.of()
                : again.texts(needed.keySet(), (id, body) -> RoleText.of(body, needed.getOrDefault(id, new int[0])));
        var repeats =
                batch.stream().flatMap(bucket -> bucket.repeats(texts).stream()).toList();
        batch.clear();
        needed.clear();
        return repeats;
    }
}
