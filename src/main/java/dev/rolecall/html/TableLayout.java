package dev.rolecall.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/**
 * Tells tables that hold data, whose rows become lines, from those that only place blocks on a page. A list in one row
 * of a table of data makes that row blocks, and no other.
 */
final class TableLayout {

    private static final String BLOCKS = "ul, ol, td > p + p, td > div + div, td br";

    /** Fewer rows than this do not show what the table is for when one of them holds blocks. */
    private static final int MIN_ROWS = 3;

    private final IdentityHashMap<Element, Boolean> layout = new IdentityHashMap<>();

    /** Whether the cell's row, or all its table, places blocks. */
    boolean isLayout(Element cell) {
        var table = cell.closest("table");
        if (table == null || layout.computeIfAbsent(table, TableLayout::placesBlocks)) {
            return true;
        }
        var row = cell.closest("tr");
        return row != null && layout.computeIfAbsent(row, TableLayout::holdsBlocks);
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
        if (table.selectFirst("table table, h1, h2, h3, h4") != null
                || table.selectFirst("td + td, th + td, th + th, td + th") == null) {
            return true;
        }
        var rows = table.select("tr");
        var withBlocks = rows.stream().filter(TableLayout::holdsBlocks).count();
        return withBlocks > 0 && (rows.size() < MIN_ROWS || withBlocks * 2 > rows.size());
    }

    private static boolean holdsBlocks(Element row) {
        return row.selectFirst(BLOCKS) != null;
    }
}
