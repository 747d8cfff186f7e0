package dev.rolecall.html;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import java.util.List;

/**
 * Blocks read from a text, and what was left out or mended on the way.
 *
 * @param blocks the blocks in source order, perhaps none
 * @param repairs what was left out or mended, in source order
 * @param chips those of the blocks that stand in a row of short marks, as pages show the terms of a job
 */
public record BlockReading(List<Block> blocks, List<Repair> repairs, List<Block> chips) {

    public BlockReading {
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
        chips = List.copyOf(chips);
    }

    /** Blocks of a text that has no such marks. */
    public BlockReading(List<Block> blocks, List<Repair> repairs) {
        this(blocks, repairs, List.of());
    }
}
