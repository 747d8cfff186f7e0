package dev.rolecall.format.text;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.Draft;
import dev.rolecall.format.HeadReader;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.SourceText;
import dev.rolecall.html.BlockReading;
import dev.rolecall.html.HtmlBlocks;
import dev.rolecall.html.Markup;
import dev.rolecall.layout.PlainText;
import java.util.List;
import java.util.function.Consumer;

/** Reads plain text; the format of last resort, for any text is one. */
public final class TextFormat implements PostingFormat {

    private static final SourcePosition START = new SourcePosition(1, 1);

    private final PlainText plain;
    private final HeadReader head;
    private final HtmlBlocks html = new HtmlBlocks();

    public TextFormat(PlainText plain, HeadReader head) {
        this.plain = plain;
        this.head = head;
    }

    @Override
    public String name() {
        return "plain text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public boolean accepts(SourceText source) {
        return true;
    }

    private BlockReading blocks(SourceText source) {
        if (Markup.isEscaped(source.text())) {
            return html.read(source.text(), START);
        }
        return Markup.isMarkup(source.text())
                ? html.readPage(source.text(), source::positionOf)
                : plain.read(source.text(), source::positionOf);
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var reading = blocks(source);
        taker.accept(head.read(reading.blocks(), reading.repairs()));
        return List.of();
    }
}
