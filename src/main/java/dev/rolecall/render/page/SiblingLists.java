package dev.rolecall.render.page;

import dev.rolecall.catalog.FacetKind;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FacetPage.Sibling;
import dev.rolecall.render.view.FacetPage.Siblings;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.wording.Counts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the lists in the margin of a value's page: the way up, and the values beside it. */
final class SiblingLists {

    private static final int MOST = 14;

    private final Map<String, List<FacetNode>> families = new HashMap<>();

    SiblingLists(Atlas atlas) {
        for (var node : atlas.nodes()) {
            families.computeIfAbsent(family(node), key -> new ArrayList<>()).add(node);
        }
    }

    /** Values of one kind, inside the same value, of the same group. */
    private static String family(FacetNode node) {
        var facet = node.facet();
        var parent = node.parent();
        var group = facet.group();
        return parent != null
                ? parent.facet().address()
                : facet.kind().folder() + "/" + (group == null || !facet.stated() ? "" : "?" + group);
    }

    List<Link> crumbs(FacetNode node, Href href) {
        var crumbs = new ArrayList<Link>();
        var kind = node.facet().kind();
        crumbs.add(Link.to(kind.plural(), href.page(kind.folder() + "/")));
        node.path()
                .forEach(each -> crumbs.add(
                        Link.to(each.facet().label(), href.page(each.facet().address()))));
        return crumbs;
    }

    Siblings siblings(FacetNode node, Href href) {
        var family = families.getOrDefault(family(node), List.of(node));
        var at = (int) family.stream()
                .takeWhile(each -> each.ordinal() != node.ordinal())
                .count();
        var from = at < MOST ? 0 : Math.max(0, Math.min(at - MOST / 2, family.size() - MOST));
        var shown = family.subList(from, Math.min(family.size(), from + MOST));
        var parent = node.parent();
        var folder = parent == null
                ? node.facet().kind().folder() + "/"
                : parent.facet().address();
        return new Siblings(
                heading(node),
                shown.stream()
                        .map(each -> sibling(each, each.ordinal() == node.ordinal(), href))
                        .toList(),
                shown.size() == family.size()
                        ? null
                        : Link.to("All " + Counts.figure(family.size()), href.page(folder)));
    }

    private static String heading(FacetNode node) {
        var facet = node.facet();
        var parent = node.parent();
        if (parent != null) {
            return "In " + parent.facet().label();
        }
        var group = facet.group();
        if (group != null) {
            return group;
        }
        return facet.kind() == FacetKind.PLACE ? "Countries" : facet.kind().plural();
    }

    private static Sibling sibling(FacetNode node, boolean current, Href href) {
        var link = new Link(node.facet().label(), href.page(node.facet().address()), current ? "page" : null);
        return new Sibling(link, Counts.figure(node.count()));
    }
}
