package dev.rolecall.format;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.html.BlockReading;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads texts that are Markdown wherever they stand: in a file of their own, a record, a cell of a table. */
@FunctionalInterface
public interface MarkdownReading {

    /**
     * The blocks of a text; nothing where it shows no signs of Markdown, or is not safe to parse.
     *
     * @param positions where the character at an offset of the text stands in the file
     */
    Optional<BlockReading> read(String text, IntFunction<SourcePosition> positions);
}
