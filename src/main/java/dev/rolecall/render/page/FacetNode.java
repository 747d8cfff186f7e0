package dev.rolecall.render.page;

import dev.rolecall.catalog.Facet;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a facet with its place in the tree.
 *
 * @param ordinal its number among all values of the catalog
 * @param facet the value
 * @param parent the value that holds it, or null
 */
public record FacetNode(int ordinal, Facet facet, @Nullable FacetNode parent) {

    /** The values that hold it, outermost first. */
    List<FacetNode> path() {
        var path = new ArrayDeque<FacetNode>();
        for (var node = parent; node != null; node = node.parent) {
            path.addFirst(node);
        }
        return List.copyOf(path);
    }

    /** Whether it holds no others. */
    boolean isLeaf() {
        return facet.children().isEmpty();
    }

    boolean isParentOf(FacetNode other) {
        return other.parent != null && other.parent.ordinal == ordinal;
    }

    int count() {
        return facet.members().size();
    }
}
