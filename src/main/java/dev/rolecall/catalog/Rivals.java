package dev.rolecall.catalog;

import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.posting.Claim;
import dev.rolecall.posting.Fact;
import dev.rolecall.posting.Facts;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.PostingId;
import dev.rolecall.posting.Title;
import dev.rolecall.text.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what postings that became part of another one say otherwise than the one whose text is shown.
 *
 * <p>Only what differs is kept, of as many postings as are named.
 */
final class Rivals {

    /** The facts of how many postings are in memory at once. */
    private static final int BATCH = 8_192;

    private final Rereading again;
    private final LocalDate today;

    /** @param again reads postings once more */
    Rivals(Rereading again, LocalDate today) {
        this.again = again;
        this.today = today;
    }

    /** Per posting whose text is shown, what the others claim, with the words that say so. */
    Map<PostingId, List<Facts>> of(List<Group> groups) {
        var rivals = new HashMap<PostingId, List<Facts>>();
        var batch = new ArrayList<List<Group.Variant>>();
        var needed = new HashSet<PostingId>();
        for (var group : groups) {
            if (!group.variants().isEmpty()) {
                var named = group.named(today).toList();
                batch.add(named);
                named.forEach(member -> needed.add(member.posting().id()));
            }
            if (needed.size() >= BATCH) {
                rivals.putAll(of(batch, again.read(needed, Rivals::stated)));
                batch.clear();
                needed.clear();
            }
        }
        rivals.putAll(of(batch, again.read(needed, Rivals::stated)));
        return rivals;
    }

    private static Map<PostingId, List<Facts>> of(List<List<Group.Variant>> groups, Map<PostingId, Facts> stated) {
        var rivals = new HashMap<PostingId, List<Facts>>();
        for (var group : groups) {
            var shown = stated.getOrDefault(group.get(0).posting().id(), Facts.NONE);
            var others = group.stream()
                    .skip(1)
                    .map(other -> unlike(shown, other, stated))
                    .filter(other -> !other.equals(Facts.NONE))
                    .toList();
            rivals.put(group.get(0).posting().id(), others);
        }
        return rivals;
    }

    private static Facts unlike(Facts shown, Group.Variant other, Map<PostingId, Facts> stated) {
        var facts = stated.getOrDefault(other.posting().id(), Facts.NONE);
        return facts.joined(shown, other.isCurated() ? Rivals::unlike : Rivals::unlikeInOneRole);
    }

    private static Facts stated(JobPosting posting) {
        return Facts.NONE.joined(posting.facts(), new Facts.Joining() {
            @Override
            public <T> Fact<T> of(Fact<T> none, Fact<T> fact) {
                return fact.claim() == null ? none : Fact.of(Offer.elsewhere(fact.claim(), posting));
            }
        });
    }

    private static <T> Fact<T> unlike(Fact<T> other, Fact<T> shown) {
        return isSame(other.claim(), shown.claim()) ? Fact.unstated() : other;
    }

    /** Titles of one role differ in places and abbreviations, which are no facts of their own. */
    private static <T> Fact<T> unlikeInOneRole(Fact<T> other, Fact<T> shown) {
        return other.value().filter(Title.class::isInstance).isPresent() ? Fact.unstated() : unlike(other, shown);
    }

    private static <T> boolean isSame(@Nullable Claim<T> one, @Nullable Claim<T> other) {
        return one != null && other != null && key(one.value()).equals(key(other.value()));
    }

    private static Object key(Object value) {
        return value instanceof Title title ? Fold.of(title.text()) : value;
    }
}
