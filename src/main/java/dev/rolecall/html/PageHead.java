package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in its head, where readers do not see it, and in its last line. */
public final class PageHead {

    /** The property that holds the date of a page. */
    public static final String DATE = "article:published_time";

    private static final int MAX_DATE_CHARS = 40;
    private static final int MAX_TITLE_CHARS = 240;

    private final Document page;
    private final IntFunction<SourcePosition> positions;

    /**
     * The head of a page.
     *
     * @param positions the place of each offset of the page
     */
    public PageHead(String page, IntFunction<SourcePosition> positions) {
        this.page = HtmlBlocks.document(page);
        this.positions = positions;
    }

    /**
     * Words of the head.
     *
     * @param text the words, on one line
     * @param at where they stand
     */
    public record Words(String text, SourcePosition at) {}

    /** When the page says that it was published, as written; none when it says none, or several. */
    public Optional<Words> date() {
        var found = page.select("meta[property=" + DATE + "]");
        return found.size() == 1 ? words(found.get(0).attr("content"), found.get(0), MAX_DATE_CHARS) : Optional.empty();
    }

    /** The name of the page. */
    public Optional<Words> title() {
        var found = page.selectFirst("head > title");
        return found == null ? Optional.empty() : words(found.text(), found, MAX_TITLE_CHARS);
    }

    /** What the site of the page is called. */
    public Optional<Words> site() {
        var found = page.selectFirst("meta[property=og:site_name], meta[name=application-name]");
        return found == null ? Optional.empty() : words(found.attr("content"), found, MAX_TITLE_CHARS);
    }

    /** The last line of the page with a copyright sign. */
    public Optional<Words> copyright() {
        var found = page.select(":containsOwn(©)").last();
        return found == null ? Optional.empty() : words(found.text(), found, MAX_TITLE_CHARS);
    }

    private Optional<Words> words(String text, Element from, int most) {
        var words = text.strip();
        var at = positions.apply(Math.max(0, from.sourceRange().startPos()));
        return words.isEmpty() || words.length() > most ? Optional.empty() : Optional.of(new Words(words, at));
    }
}
