package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.EmploymentType;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Filters;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.wording.Counts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Makes the filters: of each kind the values most postings have, and the way to all others. */
final class FilterGroups {

    private static final int MOST = 8;
    private static final Comparator<FacetNode> BY_COUNT = Comparator.comparingInt(FacetNode::count)
            .reversed()
            .thenComparing(node -> node.path().size())
            .thenComparing(node -> node.facet().label().toLowerCase(Locale.ROOT))
            .thenComparing(node -> node.facet().address());

    private final Atlas atlas;
    private final Map<FacetKind, List<FacetNode>> chosen = new EnumMap<>(FacetKind.class);
    private final FloorGroups floors;

    FilterGroups(Atlas atlas) {
        this.atlas = atlas;
        this.floors = new FloorGroups(atlas.catalog().entries());
        for (var kind : FacetKind.values()) {
            chosen.put(kind, kind == FacetKind.PLACE ? places() : values(kind));
        }
    }

    /** The values most postings have, in the order of the catalog but for skills and companies. */
    private List<FacetNode> values(FacetKind kind) {
        var stated = atlas.nodes(kind).stream()
                .filter(FilterGroups::isStated)
                .sorted(BY_COUNT)
                .limit(MOST);
        var byCount = kind == FacetKind.SKILL || kind == FacetKind.COMPANY;
        return stated.sorted(byCount ? BY_COUNT : Comparator.comparingInt(FacetNode::ordinal))
                .toList();
    }

    /** Countries and the cities or regions in them that hold no others, each below its country. */
    private List<FacetNode> places() {
        var candidates = atlas.nodes(FacetKind.PLACE).stream()
                .filter(FilterGroups::isStated)
                .filter(node -> node.parent() == null || node.isLeaf())
                .sorted(BY_COUNT)
                .toList();
        var taken = new HashSet<Integer>();
        for (var node : candidates) {
            if (taken.size() < MOST
                    && (node.parent() == null
                            || taken.contains(node.path().get(0).ordinal()))) {
                taken.add(node.ordinal());
            }
        }
        return candidates.stream()
                .filter(node -> taken.contains(node.ordinal()))
                .sorted(Comparator.comparingInt(FacetNode::ordinal))
                .toList();
    }

    private static boolean isStated(FacetNode node) {
        return node.facet().stated();
    }

    Filters filters(Href href) {
        var groups = new ArrayList<Filters.Group>();
        groups.add(group(FacetKind.PLACE, href));
        groups.add(group(FacetKind.LEVEL, href));
        groups.add(group(FacetKind.SKILL, href));
        groups.add(group(FacetKind.WORKPLACE, href));
        groups.add(pay(href));
        groups.add(floors.pay(href));
        groups.add(contract(href));
        groups.add(group(FacetKind.COMPANY, href));
        groups.add(floors.posted(href));
        groups.add(status(href));
        groups.removeIf(group -> group.values().isEmpty());
        return new Filters(groups, "Show " + Counts.of(atlas.catalog().entries().size(), "role"));
    }

    private Filters.Group group(FacetKind kind, Href href) {
        var values = new ArrayList<Filters.Value>();
        var shown = chosen.getOrDefault(kind, List.of());
        shown.forEach(node -> values.add(value(kind, node, href)));
        var all = atlas.nodes(kind);
        all.stream().filter(node -> !isStated(node)).forEach(node -> values.add(value(kind, node, href)));
        var stated = (int) all.stream()
                .filter(FilterGroups::isStated)
                .filter(this::isCounted)
                .count();
        return new Filters.Group(kind.label(), values, stated > shown.size() ? all(kind, stated, href) : null);
    }

    /** Regions are a step on the way to a city; the words "all 40 places" do not count them. */
    private boolean isCounted(FacetNode node) {
        return node.parent() == null || node.isLeaf();
    }

    private static Link all(FacetKind kind, int count, Href href) {
        var plural = kind.plural().toLowerCase(Locale.ROOT);
        return Link.to("All " + Counts.figure(count) + " " + plural, href.page(kind.folder() + "/"));
    }

    private static Filters.Value value(FacetKind kind, FacetNode node, Href href) {
        var facet = node.facet();
        return new Filters.Value(
                PlaceLabels.inTree(node),
                href.page(facet.address()),
                kind.label().toLowerCase(Locale.ROOT) + ":" + facet.id(),
                Counts.figure(node.count()),
                node.parent() == null ? null : "in");
    }

    private Filters.Group pay(Href href) {
        var values = new ArrayList<Filters.Value>();
        add(values, href, "Stated by employer", "pay:stated", entry -> entry.salary() != null);
        add(
                values,
                href,
                "Estimated by board",
                "pay:estimated",
                entry -> entry.salary() == null && entry.salaryEstimated() != null);
        add(
                values,
                href,
                "Not stated",
                "pay:not-stated",
                entry -> entry.salary() == null && entry.salaryEstimated() == null);
        return new Filters.Group("Pay", values, null);
    }

    /** The kinds of contract, where postings differ in it. */
    private Filters.Group contract(Href href) {
        var values = new ArrayList<Filters.Value>();
        for (var type : EmploymentType.values()) {
            var id = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            add(values, href, type.label(), "employment:" + id, entry -> entry.employmentType() == type);
        }
        if (!values.isEmpty()) {
            add(values, href, "Not stated", "employment:not-stated", entry -> entry.employmentType() == null);
        }
        return new Filters.Group("Contract", values.size() > 1 ? values : List.of(), null);
    }

    private Filters.Group status(Href href) {
        var values = new ArrayList<Filters.Value>();
        add(values, href, "Open", "status:open", entry -> entry.status().isOpen());
        add(values, href, "Closed", "status:closed", entry -> !entry.status().isOpen());
        return new Filters.Group("Status", values, null);
    }

    /** A value without a page of its own: without script it leads to the roll. */
    private void add(List<Filters.Value> values, Href href, String text, String filter, Predicate<Entry> test) {
        var count = (int) atlas.catalog().entries().stream().filter(test).count();
        if (count > 0) {
            values.add(new Filters.Value(text, href.page(""), filter, Counts.figure(count), null));
        }
    }
}
