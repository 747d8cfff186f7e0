package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import dev.rolecall.text.Fold;
import dev.rolecall.text.Whitespace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Blocks that stand twice, shown once.
 *
 * <p>A long block is a repeat wherever it stands: nobody writes the same sentence twice on purpose. Short ones, such as
 * "Python" under two headings, are repeats only as part of a run that is long as a whole.
 */
final class Repeats {

    private static final int MIN_CHARS = 60;
    private static final int MAX_REPAIRS = 500;

    private Repeats() {}

    /** The blocks without their repeats, each of which is added to the repairs. */
    static List<Block> leftOut(List<Block> blocks, List<Repair> repairs) {
        var keys = blocks.stream()
                .map(block -> Fold.of(Whitespace.collapse(block.text())))
                .toList();
        var first = new HashMap<String, Integer>();
        var result = new ArrayList<Block>();
        var i = 0;
        while (i < blocks.size()) {
            var earlier = first.get(keys.get(i));
            var length = earlier == null ? 0 : run(keys, earlier, i);
            if (length > 0) {
                note(blocks.subList(i, i + length), repairs);
                i += length;
            } else {
                first.putIfAbsent(keys.get(i), i);
                result.add(blocks.get(i++));
            }
        }
        return result;
    }

    /** How many blocks from {@code later} on repeat those from {@code earlier} on; 0 when they are too few words. */
    private static int run(List<String> keys, int earlier, int later) {
        var length = 0;
        var chars = 0;
        while (later + length < keys.size()
                && earlier + length < later
                && keys.get(later + length).equals(keys.get(earlier + length))) {
            chars += keys.get(later + length).length();
            length++;
        }
        return chars >= MIN_CHARS ? length : 0;
    }

    private static void note(List<Block> repeats, List<Repair> repairs) {
        for (var block : repeats) {
            if (repairs.size() < MAX_REPAIRS) {
                repairs.add(new Repair(
                        Repair.Kind.REPEAT_LEFT_OUT,
                        block.text(),
                        block.pieces().get(0).at()));
            }
        }
    }
}
