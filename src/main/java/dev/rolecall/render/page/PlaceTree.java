package dev.rolecall.render.page;

import dev.rolecall.catalog.Facet;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.OverviewPage.Node;
import dev.rolecall.render.wording.Counts;
import java.util.ArrayList;
import java.util.List;

/** Makes the tree of places; of many places inside one the first are shown, and the way to the others. */
final class PlaceTree {

    private static final int MOST_REGIONS = 24;
    private static final int MOST_CITIES = 8;

    List<Node> nodes(List<Facet> countries, Href href) {
        return countries.stream()
                .map(country -> node(country, MOST_REGIONS, href))
                .toList();
    }

    private static Node node(Facet facet, int most, Href href) {
        var children = new ArrayList<Node>();
        for (var child :
                facet.children().subList(0, Math.min(most, facet.children().size()))) {
            children.add(node(child, MOST_CITIES, href));
        }
        var rest = facet.children().size() - children.size();
        var page = href.page(facet.address());
        if (rest > 0) {
            children.add(new Node(Link.to(Counts.figure(rest) + " more", page), null, "nil", List.of()));
        }
        return new Node(
                Link.to(facet.label(), page),
                Counts.figure(facet.members().size()),
                facet.stated() ? null : "nil",
                children);
    }
}
