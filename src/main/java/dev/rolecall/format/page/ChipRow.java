package dev.rolecall.format.page;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.HeadReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the rows of marks near the head of a page, though a sentence stands between them and the title. */
final class ChipRow {

    /** How many blocks of the text are looked at. */
    private static final int REACH = 12;

    /** What no mark of a page names. */
    private static final Set<FieldKey> NAMES = EnumSet.of(FieldKey.TITLE, FieldKey.COMPANY);

    private final HeadReader head;

    ChipRow(HeadReader head) {
        this.head = head;
    }

    /**
     * The draft with what its marks say.
     *
     * @param chips the marks of the page
     */
    Draft read(Draft draft, List<Block> chips) {
        var first = draft.blocks().stream()
                .limit(REACH)
                .filter(block -> isAmong(chips, block))
                .toList();
        if (first.isEmpty()) {
            return draft;
        }
        var read = head.read(underTitle(first), List.of());
        var known = Set.copyOf(keys(draft.entries()));
        var entries = new ArrayList<>(draft.entries());
        read.entries().stream()
                .filter(entry -> !keys(List.of(entry)).isEmpty())
                .filter(entry ->
                        keys(List.of(entry)).stream().noneMatch(key -> NAMES.contains(key) || known.contains(key)))
                .forEach(entries::add);
        var taken = first.stream()
                .filter(block -> !isAmong(read.blocks(), block))
                .filter(block -> entries.stream()
                        .anyMatch(entry -> entry.value().equals(block.text().strip())))
                .toList();
        var blocks =
                draft.blocks().stream().filter(block -> !isAmong(taken, block)).toList();
        return new Draft(blocks, entries, draft.repairs());
    }

    /** The marks as they stand under a title, where a head has them. */
    private static List<Block> underTitle(List<Block> chips) {
        var at = chips.get(0).pieces().get(0).at();
        var blocks = new ArrayList<Block>(List.of(new Block.Heading(1, List.of(new Inline.Text("Posting", at)))));
        blocks.addAll(chips);
        return blocks;
    }

    private static List<FieldKey> keys(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.marks().stream())
                .map(Entry.Mark::key)
                .toList();
    }

    private static boolean isAmong(List<Block> blocks, Block block) {
        return blocks.stream().anyMatch(other -> other == block);
    }
}
