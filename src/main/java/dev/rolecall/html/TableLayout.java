package dev.rolecall.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** Tells tables that hold data, whose rows become lines, from those that only place blocks on a page. */
final class TableLayout {

    private final IdentityHashMap<Element, Boolean> layout = new IdentityHashMap<>();

    /** Whether the cell's table places blocks. */
    boolean isLayout(Element cell) {
        var table = cell.closest("table");
        return table == null || layout.computeIfAbsent(table, TableLayout::placesBlocks);
    }

    /** Whether an element stands inside a cell of a data table, where it breaks no line. */
    boolean isInCell(Element element) {
        if (layout.isEmpty()) {
            return false;
        }
        var parent = element.parent();
        var cell = parent == null ? null : parent.closest("td, th, table");
        return cell != null && !cell.normalName().equals("table") && !isLayout(cell);
    }

    private static boolean placesBlocks(Element table) {
        return table.selectFirst("ul, ol, table table, h1, h2, h3, h4, td > p + p, td > div + div, td br") != null
                || table.selectFirst("td + td, th + td, th + th, td + th") == null;
    }
}
