package dev.rolecall.render.page;

import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.Seniority;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Bar;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.OverviewPage.Counted;
import dev.rolecall.render.view.OverviewPage.Section;
import dev.rolecall.render.wording.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sections of the overviews: the values of one kind in full, then the first of each other kind. */
final class OverviewSections {

    private static final int BRIEF_BARS = 8;
    private static final int BRIEF_INDEX = 24;

    /** A few companies are compared; many are looked up. */
    private static final int MOST_BARS = 24;

    /** Rungs that are shown empty too: what nobody seeks is worth seeing. Others only when someone seeks them. */
    private static final List<Seniority> LADDER = List.of(
            Seniority.INTERN, Seniority.JUNIOR, Seniority.MID, Seniority.SENIOR, Seniority.STAFF, Seniority.PRINCIPAL);

    private final Atlas atlas;
    private final PlaceTree tree = new PlaceTree();
    private final PayList pays;

    OverviewSections(Atlas atlas) {
        this.atlas = atlas;
        this.pays = new PayList(atlas);
    }

    /** All values of a kind, or those of one page of it, and the first values of the other kinds. */
    List<Section> of(FacetKind kind, List<Facet> values, Href href) {
        var sections = new ArrayList<Section>();
        if (values.isEmpty()) {
            return sections;
        }
        sections.addAll(full(kind, values, href));
        for (var other : FacetKind.values()) {
            if (other != kind && !atlas.catalog().facets(other).isEmpty()) {
                sections.add(brief(other, href));
            }
        }
        return sections;
    }

    private List<Section> full(FacetKind kind, List<Facet> values, Href href) {
        return switch (kind) {
            case PLACE ->
                List.of(Section.empty("all", "Countries and areas")
                        .withTree(tree.nodes(values, href))
                        .with("A role open to several places is counted in each.", null));
            case LEVEL -> levels(values, href);
            case SKILL -> skills(values, href);
            case WORKPLACE ->
                List.of(Section.empty("all", "Where the work is done").withBars(bars(values, href)));
            case COMPANY ->
                List.of(
                        values.size() <= MOST_BARS
                                ? Section.empty("all", "Employers").withBars(bars(values, href))
                                : Section.empty("all", "Employers").withIndex(index(values, href)));
        };
    }

    private Section brief(FacetKind kind, Href href) {
        var values = atlas.catalog().facets(kind);
        var section = Section.empty(kind.folder(), kind.plural());
        if (kind == FacetKind.LEVEL) {
            return section.withLadder(ladder(values, href)).withBars(unstated(values, href));
        }
        var isIndex = kind == FacetKind.SKILL;
        var first = values.stream()
                .sorted(Comparator.comparing((Facet facet) -> !facet.stated())
                        .thenComparing(facet -> -facet.members().size()))
                .limit(isIndex ? BRIEF_INDEX : BRIEF_BARS)
                .toList();
        var all = Link.to(
                "All " + Counts.figure(values.size()) + " " + kind.plural().toLowerCase(Locale.ROOT),
                href.page(kind.folder() + "/"));
        var filled = isIndex ? section.withIndex(index(first, href)) : section.withBars(bars(first, href));
        return filled.with(null, first.size() < values.size() || kind == FacetKind.PLACE ? all : null);
    }

    private List<Section> levels(List<Facet> values, Href href) {
        var sections = new ArrayList<Section>();
        sections.add(
                Section.empty("all", "Ladder").withLadder(ladder(values, href)).withBars(unstated(values, href)));
        sections.addAll(pays.sections(href));
        return sections;
    }

    private List<Bar> ladder(List<Facet> values, Href href) {
        var byId = new LinkedHashMap<String, Facet>();
        values.forEach(facet -> byId.put(facet.id(), facet));
        var rungs = new ArrayList<>(Arrays.asList(Seniority.values()));
        Collections.reverse(rungs);
        rungs.removeIf(level -> !LADDER.contains(level) && !byId.containsKey(level.id()));
        return rungs.stream()
                .map(level -> rung(level, byId.get(level.id()), href))
                .toList();
    }

    private Bar rung(Seniority level, @Nullable Facet facet, Href href) {
        return facet == null ? new Bar(level.label(), null, "0", null, "0%", "nil") : bar(facet, href);
    }

    private List<Bar> unstated(List<Facet> values, Href href) {
        return bars(values.stream().filter(facet -> !facet.stated()).toList(), href);
    }

    private List<Bar> bars(List<Facet> values, Href href) {
        return values.stream().map(facet -> bar(facet, href)).toList();
    }

    private Bar bar(Facet facet, Href href) {
        return new Bar(
                facet.label(),
                href.page(facet.address()),
                Counts.figure(facet.members().size()),
                null,
                Counts.percent(facet.members().size(), atlas.catalog().entries().size()),
                facet.stated() ? null : "nil");
    }

    private static List<Section> skills(List<Facet> values, Href href) {
        Map<String, List<Facet>> groups = new LinkedHashMap<>();
        for (var facet : values) {
            var group = facet.group();
            groups.computeIfAbsent(group == null || !facet.stated() ? "Else" : group, key -> new ArrayList<>())
                    .add(facet);
        }
        var sections = new ArrayList<Section>();
        groups.forEach((group, facets) ->
                sections.add(Section.empty("group-" + sections.size(), group).withIndex(index(facets, href))));
        return sections;
    }

    private static List<Counted> index(List<Facet> values, Href href) {
        return values.stream()
                .map(facet -> new Counted(
                        Link.to(facet.label(), href.page(facet.address())),
                        Counts.figure(facet.members().size())))
                .toList();
    }
}
