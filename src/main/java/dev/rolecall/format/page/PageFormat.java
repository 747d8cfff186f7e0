package dev.rolecall.format.page;

import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.Draft;
import dev.rolecall.format.HeadReader;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.SourceText;
import dev.rolecall.html.HtmlBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads HTML pages: the JobPosting data in their scripts wins; a page without is read by its main text. */
public final class PageFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");
    private static final int HEAD_CHARS = 1_000;

    private final PostingFormat structured;
    private final HeadReader head;
    private final HtmlBlocks html = new HtmlBlocks();

    /**
     * A reader of pages.
     *
     * @param structured what reads the data in their scripts
     */
    public PageFormat(PostingFormat structured, HeadReader head) {
        this.structured = structured;
        this.head = head;
    }

    @Override
    public String name() {
        return "HTML page";
    }

    @Override
    public boolean accepts(SourceText source) {
        var text = source.text();
        var start = text.substring(0, Math.min(text.length(), HEAD_CHARS)).toLowerCase(Locale.ROOT);
        return EXTENSIONS.contains(source.extension()) || start.contains("<!doctype html") || start.contains("<html");
    }

    @Override
    public Outcome<List<Draft>> read(SourceText source) {
        var marked = new ArrayList<Draft>();
        for (var script : StructuredScripts.in(source)) {
            var outcome = structured.read(script);
            if (outcome.value() != null) {
                marked.addAll(outcome.value());
            }
        }
        if (marked.stream().anyMatch(draft -> !draft.blocks().isEmpty())) {
            return Outcome.of(marked);
        }
        var page = page(source);
        return Outcome.of(List.of(marked.isEmpty() ? page : joined(page, marked.get(0))));
    }

    private Draft page(SourceText source) {
        var reading = html.readPage(source.text(), source::positionOf);
        return head.read(reading.blocks(), reading.repairs());
    }

    /** The text of the page with the fields of its data before its own. */
    private static Draft joined(Draft page, Draft data) {
        var entries = new ArrayList<>(data.entries());
        entries.addAll(page.entries());
        var repairs = new ArrayList<>(data.repairs());
        repairs.addAll(page.repairs());
        return new Draft(page.blocks(), entries, repairs);
    }
}
