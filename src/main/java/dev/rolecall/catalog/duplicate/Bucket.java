package dev.rolecall.catalog.duplicate;

import dev.rolecall.posting.PostingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The postings of one employer, role and level, the most lasting first.
 *
 * <p>Each joins the first of those before it that it repeats, or others may join it. A posting that joins is compared with
 * the one it joins and a few of those that joined it: at most one of them may stand between two, so that likeness
 * does not drift far. Terms add up: no two in a group contradict each other.
 */
final class Bucket {

    /** Of how many different texts of one role the words are compared; others join only where all words are equal. */
    private static final int MAX_TEXTS = 4_096;

    /** How many groups with the same words, which different terms keep apart, a posting may join without a comparison. */
    private static final int MAX_APART = 24;

    private final List<Candidate> members;
    private final int[] shared;

    /**
     * @param members the postings
     * @param shared the lines that other roles of the employer share
     */
    Bucket(List<Candidate> members, int[] shared) {
        this.members = members;
        this.shared = shared;
    }

    /** A posting that others join, what all of them state, and the first few of their texts. */
    private static final class Center {
        private static final int MAX_KEPT = 4;

        final Candidate candidate;
        private final List<RoleText> texts = new ArrayList<>();
        private Terms terms;

        Center(Candidate candidate) {
            this.candidate = candidate;
            this.terms = candidate.terms();
        }

        boolean agrees(Candidate other) {
            return terms.difference(other.terms()).isEmpty();
        }

        /** Takes a posting in; whether its text is kept. */
        boolean take(Candidate member, @Nullable RoleText text) {
            terms = terms.and(member.terms());
            return text != null && texts.size() < MAX_KEPT && texts.add(text);
        }

        /** The share of its text that a posting has which repeats it, else 0. */
        double share(RoleText text) {
            if (texts.isEmpty()) {
                return 0;
            }
            var first = texts.get(0);
            var share = first.share(text);
            var isAlike =
                    first.isNear(text, share) && texts.stream().anyMatch(each -> each.isAlike(text, each.share(text)));
            return isAlike ? share : 0;
        }
    }

    private record Joined(int number, Center center, double share) {}

    int[] shared() {
        return shared;
    }

    /** The postings whose text must be known, one for each text that may be like another one. */
    Set<PostingId> needed() {
        var firsts = new LinkedHashMap<Long, Candidate>();
        members.forEach(member -> firsts.putIfAbsent(member.sketch().words(), member));
        var texts = firsts.values().stream().limit(MAX_TEXTS).toList();
        var bands = new Bands();
        var needed = new HashSet<PostingId>();
        for (var i = 0; i < texts.size(); i++) {
            for (var near : bands.near(texts.get(i).sketch())) {
                needed.add(texts.get(near).id());
                needed.add(texts.get(i).id());
            }
            bands.add(i, texts.get(i).sketch());
        }
        return needed;
    }

    /** The postings that repeat others. */
    List<Repeat> repeats(Map<PostingId, RoleText> texts) {
        var byWords = byWords(texts);
        var centers = new ArrayList<Center>();
        var bands = new Bands();
        var joined = new HashMap<String, List<Joined>>();
        var repeats = new ArrayList<Repeat>();
        for (var member : members) {
            var equal = joined.computeIfAbsent(same(member), words -> new ArrayList<>());
            var known = known(member, equal);
            var join = known.or(() -> best(member, centers, bands, byWords));
            if (join.isPresent()) {
                repeats.add(new Repeat(
                        member.id(),
                        join.get().center().candidate.id(),
                        join.get().share()));
            } else {
                centers.add(new Center(member));
            }
            var now = join.orElseGet(() -> new Joined(centers.size() - 1, centers.get(centers.size() - 1), 1));
            var text = known.isPresent() ? null : byWords.get(member.sketch().words());
            if (now.center().take(member, text)) {
                bands.add(now.number(), member.sketch());
            }
            if (known.isEmpty() && equal.size() < MAX_APART) {
                equal.add(now);
            }
        }
        return repeats;
    }

    private static Optional<Joined> known(Candidate member, List<Joined> equal) {
        return equal.stream()
                .filter(each -> member.mayJoin() && each.center().agrees(member))
                .findFirst();
    }

    private Map<Long, RoleText> byWords(Map<PostingId, RoleText> texts) {
        var byWords = new HashMap<Long, RoleText>();
        for (var member : members) {
            var text = texts.get(member.id());
            if (text != null) {
                byWords.put(member.sketch().words(), text);
            }
        }
        return byWords;
    }

    /** Equal words are one text; where they are too few to prove anything all facts must be equal besides. */
    private static String same(Candidate member) {
        return member.sketch().size() < RoleText.MIN_SHINGLES
                ? member.digest()
                : "w" + member.sketch().words();
    }

    private static Optional<Joined> best(
            Candidate member, List<Center> centers, Bands bands, Map<Long, RoleText> byWords) {
        var text = byWords.get(member.sketch().words());
        if (text == null || !member.mayJoin()) {
            return Optional.empty();
        }
        Joined best = null;
        for (var near : bands.near(member.sketch())) {
            var center = centers.get(near);
            var share = center.agrees(member) ? center.share(text) : 0;
            if (share > (best == null ? 0 : best.share())) {
                best = new Joined(near, center, share);
            }
        }
        return Optional.ofNullable(best);
    }
}
