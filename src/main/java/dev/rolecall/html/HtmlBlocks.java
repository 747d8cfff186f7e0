package dev.rolecall.html;

import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads HTML into blocks: headings, paragraphs and items; nothing else of it is kept.
 *
 * <p>Scripts, styles, forms, frames, images and hidden parts are left out. Any input ends in blocks; none throws.
 */
public final class HtmlBlocks {

    /** How deep elements are nested before the parser flattens them. */
    private static final int MAX_DEPTH = 200;

    private static final int MAX_LAYERS = 2;
    private static final int MAX_SHOWN = 80;

    /**
     * Reads a fragment whose every part counts as standing at one place, as inside a JSON string.
     *
     * @param html the fragment; when its tags are escaped, once or twice, they are read as tags
     */
    public BlockReading read(String html, SourcePosition at) {
        var repairs = new ArrayList<Repair>();
        var text = html;
        for (var layer = 0; layer < MAX_LAYERS && Markup.isEscaped(text); layer++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (!text.equals(html)) {
            var shown = html.length() > MAX_SHOWN ? html.substring(0, MAX_SHOWN) + "…" : html;
            repairs.add(new Repair(Repair.Kind.MARKUP_UNESCAPED, shown, at));
        }
        var collector = new BlockCollector(at);
        parse(text).body().traverse(new HtmlWalk(collector, null));
        repairs.addAll(collector.repairs());
        return new BlockReading(collector.blocks(), repairs);
    }

    /**
     * Reads the main text of a page: what furniture and other postings stand around it is left out.
     *
     * @param positions the place of each offset of the page
     */
    public BlockReading readPage(String page, IntFunction<SourcePosition> positions) {
        var collector = new BlockCollector(positions.apply(0));
        MainText.of(document(page)).traverse(new HtmlWalk(collector, positions));
        return new BlockReading(collector.blocks(), collector.repairs(), collector.chips());
    }

    /** A page whose elements know where they stand in it. */
    static Document document(String page) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true).parseInput(page, "");
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
    }
}
