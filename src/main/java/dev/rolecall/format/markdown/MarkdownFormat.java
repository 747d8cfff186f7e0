package dev.rolecall.format.markdown;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.diagnostic.Outcome;
import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FrontMatterReading;
import dev.rolecall.format.HeadReader;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.StructuredScripts;
import dev.rolecall.format.Wording;
import dev.rolecall.html.BlockReading;
import dev.rolecall.layout.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Reads Markdown, with or without front matter, from flexmark's syntax tree. */
public final class MarkdownFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdown", "mkd");

    private final HeadReader head;
    private final FrontMatterReading frontMatter;
    private final PostingFormat structured;
    private final PlainText plain;
    private final MarkdownParser parser;

    /**
     * A reader of Markdown.
     *
     * @param structured what reads the data in a script for search engines below the text
     */
    public MarkdownFormat(Wording wording, FrontMatterReading frontMatter, PostingFormat structured) {
        this.structured = structured;
        this.plain = wording.plain();
        this.head = wording.head();
        this.frontMatter = frontMatter;
        this.parser = new MarkdownParser(wording.labels());
    }

    @Override
    public String name() {
        return "Markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public boolean accepts(SourceText source) {
        return EXTENSIONS.contains(source.extension())
                || frontMatter.end(source) > 0
                || MarkdownSigns.areIn(source.text());
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var start = frontMatter.end(source);
        var matter =
                start == 0 ? Outcome.of(new Draft(List.of(), List.of(), List.of())) : frontMatter.read(source, start);
        if (matter.value() != null) {
            taker.accept(draft(source, start, matter.value()));
        }
        return matter.diagnostics();
    }

    private Draft draft(SourceText source, int start, Draft matter) {
        var reading = blocks(source, start);
        var read = head.read(reading.blocks(), reading.repairs());
        var data = scripted(source);
        return new Draft(
                joined(read.blocks(), matter.blocks()),
                joined(joined(matter.entries(), data), read.entries()),
                joined(matter.repairs(), read.repairs()));
    }

    /** The fields of the one posting that a script tells of. */
    private List<Entry> scripted(SourceText source) {
        var drafts = new ArrayList<Draft>();
        StructuredScripts.in(source).forEach(script -> structured.read(script, drafts::add));
        return drafts.size() == 1 ? drafts.get(0).entries() : List.of();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var result = new ArrayList<>(first);
        result.addAll(second);
        return result;
    }

    private BlockReading blocks(SourceText source, int start) {
        var text = StructuredScripts.without(source.text().substring(start));
        IntFunction<SourcePosition> positions = offset -> source.positionOf(start + offset);
        return parser.parse(text, positions).orElseGet(() -> plain.read(text, positions));
    }
}
