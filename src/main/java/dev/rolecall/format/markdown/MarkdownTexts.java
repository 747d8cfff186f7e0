package dev.rolecall.format.markdown;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.format.MarkdownReading;
import dev.rolecall.html.BlockReading;
import dev.rolecall.vocabulary.FieldLabels;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads the texts of records by their signs, as no name of a file says that they are Markdown. */
public final class MarkdownTexts implements MarkdownReading {

    private final MarkdownParser parser;

    public MarkdownTexts(FieldLabels labels) {
        this.parser = new MarkdownParser(labels);
    }

    @Override
    public Optional<BlockReading> read(String text, IntFunction<SourcePosition> positions) {
        return MarkdownSigns.areIn(text) ? parser.parse(text, positions) : Optional.empty();
    }
}
