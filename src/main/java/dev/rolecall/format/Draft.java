package dev.rolecall.format;

import dev.rolecall.body.Block;
import dev.rolecall.body.Repair;
import java.util.List;

/**
 * One posting as a format reads it: its text in blocks and its fields, not yet cleaned, sectioned or numbered.
 *
 * @param blocks the text in source order
 * @param entries the fields in source order; one that is absent ("Not specified", "Unknown", 0, "") is left out
 * @param repairs what the format left out or mended
 */
public record Draft(List<Block> blocks, List<Entry> entries, List<Repair> repairs) {

    public Draft {
        blocks = List.copyOf(blocks);
        entries = List.copyOf(entries);
        repairs = List.copyOf(repairs);
    }
}
