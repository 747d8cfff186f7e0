package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.text.Edges;
import dev.rolecall.text.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables drawn with bars, as Markdown has them: a row of two cells is a label and its value, and one of more keeps bars
 * between its cells only, like the rows of a table in HTML.
 */
final class PipeTables {

    private static final int PAIR = 2;
    /** So many lines on the next row may stand in a text that lost its form. */
    private static final int MAX_GAP = 3;

    private static final char BAR = '|';

    private static final Pattern RULE = Pattern.compile("\\|?(?:\\s?:?-{2,200}+:?\\s?\\|){1,30}(?:\\s?:?-{2,200}+:?)?");

    /** Heads of columns that say nothing of what stands below: "Field | Details". */
    private static final Set<String> HEADS =
            Noise.rows("table-heads.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private final Labelled.Reader labels;

    PipeTables(Labelled.Reader labels) {
        this.labels = labels;
    }

    /** Where a cell stands in the text of its row. */
    private record Cell(int start, int end) {
        String in(String text) {
            return text.substring(start, end);
        }
    }

    /** The blocks with the rows of such tables as lines; others as they are. */
    List<Block> asLines(List<Block> blocks) {
        var result = new ArrayList<Block>();
        var columns = 0;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (isRule(block) && i > 0 && isRow(blocks.get(i - 1))) {
                result.remove(result.size() - 1);
                columns = cells(block).size();
                addHead(blocks.get(i - 1), result);
            } else if (columns > 0 && goesOn(blocks, i)) {
                add(block, columns, result);
            } else {
                columns = 0;
                result.add(block);
            }
        }
        return result;
    }

    /** Adds the first row, which Markdown takes for the heads of columns, where it says something. */
    private void addHead(Block head, List<Block> result) {
        if (!isHead(head)) {
            add(head, isPair(head) ? PAIR : 0, result);
        }
    }

    /** Whether a block is one more row of the table that the block before it belongs to. */
    private static boolean goesOn(List<Block> blocks, int at) {
        var block = blocks.get(at);
        if (!isRow(block) || at + 1 < blocks.size() && isRule(blocks.get(at + 1))) {
            return false;
        }
        var gap = line(block) - line(blocks.get(at - 1));
        return gap <= (block.text().charAt(0) == BAR ? MAX_GAP : 1);
    }

    private static int line(Block block) {
        return block.pieces().get(0).at().line();
    }

    private static boolean isRule(Block block) {
        return block instanceof Block.Paragraph
                && block.text().indexOf("--") >= 0
                && RULE.matcher(block.text().strip()).matches();
    }

    /** Rows have a bar before their first cell, or at least between two. */
    private static boolean isRow(Block block) {
        return block instanceof Block.Paragraph && block.text().indexOf(BAR) >= 0 && !isRule(block);
    }

    private static boolean isHead(Block row) {
        return cells(row).stream().allMatch(cell -> HEADS.contains(Fold.of(Edges.bare(cell.in(row.text())))));
    }

    /** Whether the first row is a pair like those below it. */
    private boolean isPair(Block row) {
        var cells = cells(row);
        return cells.size() == PAIR
                && labels.isKnown(Edges.bare(cells.get(0).in(row.text())))
                && !labels.isKnown(Edges.bare(cells.get(1).in(row.text())));
    }

    /** Adds a row as a line; one without words is none. */
    private static void add(Block row, int columns, List<Block> result) {
        var cells = cells(row);
        var at = row.pieces().get(0).at();
        var pieces = new ArrayList<Inline>();
        for (var i = 0; i < cells.size(); i++) {
            if (i > 0) {
                var isValue = i == 1 && columns == PAIR;
                pieces.add(new Inline.Text(isValue ? joint(row, cells.get(0)) : " | ", at));
            }
            pieces.addAll(
                    LabelledParts.pieces(row, cells.get(i).start(), cells.get(i).end()));
        }
        if (!pieces.isEmpty()) {
            result.add(new Block.Paragraph(pieces));
        }
    }

    private static String joint(Block row, Cell label) {
        return label.in(row.text()).endsWith(":") ? " " : ": ";
    }

    /** The cells with words in them; a bar within a link or code parts none. */
    private static List<Cell> cells(Block row) {
        var cells = new ArrayList<Cell>();
        var start = 0;
        var offset = 0;
        for (var piece : row.pieces()) {
            var text = piece.text();
            var parts = piece instanceof Inline.Text || piece instanceof Inline.Emphasis;
            for (var bar = parts ? text.indexOf(BAR) : -1; bar >= 0; bar = text.indexOf(BAR, bar + 1)) {
                add(row.text(), start, offset + bar, cells);
                start = offset + bar + 1;
            }
            offset += text.length();
        }
        add(row.text(), start, offset, cells);
        return cells;
    }

    private static void add(String text, int from, int to, List<Cell> cells) {
        var start = from;
        var end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            cells.add(new Cell(start, end));
        }
    }
}
