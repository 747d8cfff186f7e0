package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.text.Excerpt;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** How long a posting may be: all that comes later costs time with its length, and no reader reads so far. */
final class LengthLimit {

    /** Ten times the longest posting known. */
    static final int MAX_CHARS = 200_000;

    static final int MAX_LINES = 5_000;

    private static final int MAX_SHOWN = 80;

    private LengthLimit() {}

    /** The draft as far as it is read; what is left out is told as a repair. */
    static Draft cut(Draft draft) {
        var kept = new ArrayList<Block>();
        var left = MAX_CHARS;
        for (var block : draft.blocks()) {
            var length = block.text().length();
            if (length > left || kept.size() == MAX_LINES) {
                return ended(draft, kept, block, left);
            }
            left -= length;
            kept.add(block);
        }
        return draft;
    }

    /** The draft that ends in a block, with as much of it as there is room for. */
    private static Draft ended(Draft draft, List<Block> kept, Block block, int left) {
        var start = kept.size() == MAX_LINES ? List.<Inline>of() : start(block.pieces(), left);
        if (!start.isEmpty()) {
            kept.add(block.withPieces(start));
        }
        var from = start.isEmpty() ? 0 : Math.min(left, block.text().length());
        return new Draft(kept, draft.entries(), withEnd(draft.repairs(), block, from));
    }

    private static List<Repair> withEnd(List<Repair> repairs, Block block, int from) {
        var result = new ArrayList<>(repairs);
        var at = block.pieces().get(0).at();
        result.add(new Repair(Repair.Kind.END_LEFT_OUT, shown(block.text().substring(from)), at));
        return result;
    }

    /** The first pieces of a line, or none when there is nothing to read in them. */
    private static List<Inline> start(List<Inline> pieces, int maxChars) {
        var result = new ArrayList<Inline>();
        var left = maxChars;
        for (var piece : pieces) {
            var words = Excerpt.start(piece.text(), left);
            if (!words.isEmpty()) {
                result.add(piece.withText(words));
            }
            left -= words.length();
            if (words.length() < piece.text().length()) {
                break;
            }
        }
        return result.stream().allMatch(piece -> piece.text().isBlank()) ? List.of() : result;
    }

    /** The first words of what is left out. */
    static String shown(String text) {
        var start = Excerpt.start(text, MAX_SHOWN);
        return Whitespace.collapse(start) + (start.length() < text.length() ? "…" : "");
    }
}
