package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Salary;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Bar;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts what the postings of one value have in common. */
final class Tally {

    private final Atlas atlas;
    private final Facet facet;
    private final int[] counts;
    private final Href href;

    Tally(Atlas atlas, Facet facet, Href href) {
        this.atlas = atlas;
        this.facet = facet;
        this.counts = atlas.counted(facet.members());
        this.href = href;
    }

    /** The values most of the postings have. */
    List<Bar> most(FacetKind kind, int limit, int atLeast, Predicate<FacetNode> filter) {
        return atlas.nodes(kind).stream()
                .filter(node ->
                        count(node) >= atLeast && !node.facet().address().equals(facet.address()))
                .filter(filter)
                .sorted(Comparator.<FacetNode>comparingInt(node -> node.facet().stated() ? 0 : 1)
                        .thenComparing(
                                Comparator.<FacetNode>comparingInt(this::count).reversed())
                        .thenComparing(node -> node.facet().label().toLowerCase(Locale.ROOT)))
                .limit(limit)
                .map(this::bar)
                .toList();
    }

    private int count(FacetNode node) {
        return counts[node.ordinal()];
    }

    private Bar bar(FacetNode node) {
        var value = node.facet();
        var whole = facet.members().size();
        return new Bar(
                value.stated() ? PlaceLabels.inTree(node) : value.kind().label() + " not stated",
                href.page(value.address()),
                Counts.figure(count(node)),
                " of " + Counts.of(whole, "role"),
                Counts.percent(count(node), whole),
                value.stated() ? null : "nil");
    }

    /** What employers pay: the one range, or the ends of all ranges of the currency and period most postings use. */
    @Nullable
    String pay() {
        var pays = facet.members().stream()
                .map(index -> atlas.catalog().entries().get(index))
                .map(Entry::salary)
                .filter(Objects::nonNull)
                .toList();
        if (pays.isEmpty()) {
            return null;
        }
        var first = pays.get(0);
        var alike = pays.stream().filter(pay -> isAlike(pay, first)).toList();
        var whole = new Salary(
                alike.stream()
                        .map(Salary::min)
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo)
                        .orElse(null),
                alike.stream()
                        .map(Salary::max)
                        .filter(Objects::nonNull)
                        .max(BigDecimal::compareTo)
                        .orElse(null),
                first.currency(),
                first.unit());
        return "Pay stated by " + Counts.of(alike.size(), "role") + ": " + Money.written(whole) + " "
                + first.unit().label() + ".";
    }

    private static boolean isAlike(Salary one, Salary other) {
        return one.currency().equals(other.currency()) && one.unit() == other.unit();
    }
}
