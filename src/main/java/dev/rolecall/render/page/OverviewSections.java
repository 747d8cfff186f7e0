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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sections of the overviews. */
final class OverviewSections {

    /** Rungs that are shown empty too: what nobody seeks is worth seeing. Others only when someone seeks them. */
    private static final List<Seniority> LADDER = List.of(
            Seniority.INTERN, Seniority.JUNIOR, Seniority.MID, Seniority.SENIOR, Seniority.STAFF, Seniority.PRINCIPAL);

    private final Atlas atlas;
    private final PlaceTree tree;
    private final PayList pays;

    OverviewSections(Atlas atlas) {
        this.atlas = atlas;
        this.tree = new PlaceTree();
        this.pays = new PayList(atlas);
    }

    List<Section> of(FacetKind kind, List<Facet> values, Href href) {
        if (values.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case PLACE -> List.of(places(values, href));
            case LEVEL -> levels(values, href);
            case SKILL -> skills(values, href);
            case WORKPLACE -> List.of(bars("workplaces", "All roles", values, href));
            case COMPANY -> List.of(companies(values, href));
        };
    }

    private Section places(List<Facet> values, Href href) {
        return new Section(
                "places",
                "Countries and areas",
                tree.nodes(values, href),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "A role open to several places is counted in each.");
    }

    private List<Section> levels(List<Facet> values, Href href) {
        var byId = new LinkedHashMap<String, Facet>();
        values.forEach(facet -> byId.put(facet.id(), facet));
        var rungs = new ArrayList<>(Arrays.asList(Seniority.values()));
        Collections.reverse(rungs);
        rungs.removeIf(level -> !LADDER.contains(level) && !byId.containsKey(level.id()));
        var ladder = rungs.stream()
                .map(level -> rung(level, byId.get(level.id()), href))
                .toList();
        var unstated = values.stream()
                .filter(facet -> !facet.stated())
                .map(facet -> bar(facet, href))
                .toList();
        var sections = new ArrayList<Section>();
        sections.add(new Section("ladder", "Ladder", List.of(), ladder, unstated, List.of(), List.of(), null));
        sections.addAll(pays.sections(href));
        return sections;
    }

    private Bar rung(Seniority level, @Nullable Facet facet, Href href) {
        return facet == null ? new Bar(level.label(), null, "0", null, "0%", "nil") : bar(facet, href);
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

    private Section bars(String id, String heading, List<Facet> values, Href href) {
        var bars = values.stream().map(facet -> bar(facet, href)).toList();
        return new Section(id, heading, List.of(), List.of(), bars, List.of(), List.of(), null);
    }

    /** A few companies are compared; many are looked up. */
    private Section companies(List<Facet> values, Href href) {
        var manyCompanies = 24;
        return values.size() <= manyCompanies
                ? bars("companies", "All companies", values, href)
                : index("companies", "All companies", values, href);
    }

    private static List<Section> skills(List<Facet> values, Href href) {
        Map<String, List<Facet>> groups = new LinkedHashMap<>();
        for (var facet : values) {
            var group = facet.group();
            groups.computeIfAbsent(group == null || !facet.stated() ? "Also" : group, key -> new ArrayList<>())
                    .add(facet);
        }
        var sections = new ArrayList<Section>();
        groups.forEach((group, facets) -> sections.add(index("skills-" + sections.size(), group, facets, href)));
        return sections;
    }

    private static Section index(String id, String heading, List<Facet> values, Href href) {
        var counted = values.stream()
                .map(facet -> new Counted(
                        Link.to(label(facet), href.page(facet.address())),
                        Counts.figure(facet.members().size())))
                .toList();
        return new Section(id, heading, List.of(), List.of(), List.of(), counted, List.of(), null);
    }

    private static String label(Facet facet) {
        return facet.stated()
                ? facet.label()
                : facet.kind().label() + " " + facet.label().toLowerCase(Locale.ROOT);
    }
}
