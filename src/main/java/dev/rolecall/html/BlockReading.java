package dev.rolecall.html;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import java.util.List;

/**
 * Blocks read from a text, and what was left out or mended on the way.
 *
 * @param blocks the blocks in source order, perhaps none
 * @param repairs what was left out or mended, in source order
 */
public record BlockReading(List<Block> blocks, List<Repair> repairs) {

    public BlockReading {
        blocks = List.copyOf(blocks);
        repairs = List.copyOf(repairs);
    }
}
