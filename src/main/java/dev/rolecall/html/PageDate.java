package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jsoup.parser.Parser;

/**
 * When a page says that it was published, in its head and for machines: {@code <meta property=article:published_time>}.
 *
 * @param words the date as written, perhaps with its time of day
 * @param at where it stands
 */
public record PageDate(String words, SourcePosition at) {

    /** The property that holds it. */
    public static final String NAME = "article:published_time";

    private static final int MAX_CHARS = 40;

    /**
     * The date of a page; none when it says none, or several.
     *
     * @param positions the place of each offset of the page
     */
    public static Optional<PageDate> of(String page, IntFunction<SourcePosition> positions) {
        if (!page.contains(NAME)) {
            return Optional.empty();
        }
        var parser = Parser.htmlParser().setMaxDepth(HtmlBlocks.MAX_DEPTH).setTrackPosition(true);
        var found = parser.parseInput(page, "").select("meta[property=" + NAME + "]");
        if (found.size() != 1) {
            return Optional.empty();
        }
        var words = found.get(0).attr("content").strip();
        var at = positions.apply(Math.max(0, found.get(0).sourceRange().startPos()));
        return words.isEmpty() || words.length() > MAX_CHARS ? Optional.empty() : Optional.of(new PageDate(words, at));
    }
}
