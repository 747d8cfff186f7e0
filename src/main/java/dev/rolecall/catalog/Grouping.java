package dev.rolecall.catalog;

import dev.rolecall.catalog.duplicate.Candidate;
import dev.rolecall.catalog.duplicate.Duplicates;
import dev.rolecall.catalog.duplicate.Repeat;
import dev.rolecall.catalog.duplicate.Rereading;
import dev.rolecall.catalog.duplicate.Terms;
import dev.rolecall.catalog.ledger.Ledger;
import dev.rolecall.extract.RoleName;
import dev.rolecall.posting.PostingId;
import dev.rolecall.text.Slug;
import dev.rolecall.vocabulary.EmployerName;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the postings that are published as one.
 *
 * <p>Which of them keeps its address does not change from build to build: one with a permalink of the curator, one that
 * was published there before, the one first published, the one first posted, the first in the order of files. A posting
 * whose curator names a permalink, says that it is closed, or decides about merging, never joins by its words alone.
 */
final class Grouping {

    private final Ledger published;
    private final Map<String, String> recognised;
    private final LocalDate today;

    /**
     * @param published what was published before
     * @param recognised where postings were published before, by their sources
     * @param today the day of the build
     */
    Grouping(Ledger published, Map<String, String> recognised, LocalDate today) {
        this.published = published;
        this.recognised = recognised;
        this.today = today;
    }

    /**
     * Groups postings, each of which is in one group; those whose curator names another posting are in none.
     *
     * @param sorted all postings, in the order of their ids
     * @param again reads postings once more
     */
    List<Group> of(List<Summary> sorted, Rereading again) {
        var candidates = sorted.stream()
                .filter(this::mayMerge)
                .sorted(Comparator.comparing(
                                (Summary posting) -> posting.curation().permalink() == null)
                        .thenComparing(this::standing)
                        .thenComparing(this::first)
                        .thenComparing(Summary::datePosted, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Summary::id))
                .map(Grouping::candidate)
                .toList();
        var repeats =
                new Duplicates(again).find(candidates).stream().collect(Collectors.toMap(Repeat::id, each -> each));
        var variants = new HashMap<PostingId, List<Group.Variant>>();
        for (var posting : sorted) {
            var repeat = repeats.get(posting.id());
            if (repeat != null) {
                variants.computeIfAbsent(repeat.of(), key -> new ArrayList<>())
                        .add(new Group.Variant(posting, repeat.share(), false));
            }
        }
        return sorted.stream()
                .filter(posting -> !repeats.containsKey(posting.id()) && into(posting) == null)
                .map(posting -> new Group(posting, variants.getOrDefault(posting.id(), List.of())))
                .toList();
    }

    /** The posting it is part of, as the curator says, or null. */
    static @Nullable String into(Summary posting) {
        var merge = posting.curation().merge();
        return merge == null ? null : merge.into();
    }

    private boolean mayMerge(Summary posting) {
        var closed = posting.curation().closed();
        return posting.sketch() != null
                && posting.fingerprint() != null
                && posting.curation().merge() == null
                && (closed == null || closed.isAfter(today));
    }

    private int standing(Summary posting) {
        var page = page(posting);
        if (page instanceof Ledger.Posting known) {
            return known.state() == Ledger.State.REMOVED ? 1 : 0;
        }
        return page == null ? 3 : 2;
    }

    private LocalDate first(Summary posting) {
        var page = page(posting);
        return page == null ? today : page.first();
    }

    private Ledger.@Nullable Page page(Summary posting) {
        var address = recognised.get(posting.id().toString());
        return address == null ? null : published.at(address);
    }

    private static Candidate candidate(Summary posting) {
        var print = posting.fingerprint();
        var sketch = posting.sketch();
        if (print == null || sketch == null) {
            throw new IllegalStateException("nothing to compare: " + posting.id());
        }
        var title = posting.title();
        return new Candidate(
                posting.id(),
                posting.company() == null ? "" : EmployerName.folded(posting.company()),
                title == null ? RoleName.NONE : RoleName.of(title, posting.locations(), posting.language()),
                new Terms(
                        posting.seniority(),
                        Terms.pay(posting.salary()),
                        posting.employmentType(),
                        posting.workplace(),
                        posting.team() == null ? null : Slug.of(posting.team()),
                        posting.language()),
                sketch,
                print.digest(),
                posting.curation().permalink() == null);
    }
}
