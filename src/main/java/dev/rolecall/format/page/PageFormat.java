package dev.rolecall.format.page;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.Days;
import dev.rolecall.format.Draft;
import dev.rolecall.format.Entry;
import dev.rolecall.format.FieldKey;
import dev.rolecall.format.FrontMatterReading;
import dev.rolecall.format.HeadReader;
import dev.rolecall.format.JobPostingReading;
import dev.rolecall.format.Origin;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.StructuredScripts;
import dev.rolecall.format.Wording;
import dev.rolecall.html.BlockReading;
import dev.rolecall.html.HtmlBlocks;
import dev.rolecall.html.MarkedItems;
import dev.rolecall.html.Markup;
import dev.rolecall.html.PageHead;
import dev.rolecall.vocabulary.PostingWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads HTML pages: the JobPosting data in their scripts wins; a page without is read by its main text. */
public final class PageFormat implements PostingFormat {

    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml");
    private static final int HEAD_CHARS = 1_000;
    private static final int SUMMARY_CHARS = 400;

    private static final String TYPE = "JobPosting";

    /** What the markup of a page names better than a line in its head tells. */
    private static final Set<FieldKey> SURE = EnumSet.of(FieldKey.COMPANY, FieldKey.DATE_POSTED);

    private final PostingFormat structured;
    private final JobPostingReading marked;
    private final HeadReader head;
    private final FrontMatterReading frontMatter;
    private final ChipRow chips;
    private final PartFields parts;
    private final PostingWords words;
    private final HtmlBlocks html = new HtmlBlocks();

    /**
     * A reader of pages.
     *
     * @param wording the words to read their text by
     * @param structured what reads the data in their scripts
     * @param marked what reads the data that their text is marked with
     * @param frontMatter what reads the fields above the source of a page that a generator of sites is to make
     */
    public PageFormat(
            Wording wording, PostingFormat structured, JobPostingReading marked, FrontMatterReading frontMatter) {
        this.structured = structured;
        this.marked = marked;
        this.head = wording.head();
        this.words = wording.signs();
        this.frontMatter = frontMatter;
        this.chips = new ChipRow(head);
        this.parts = new PartFields(wording);
    }

    @Override
    public String name() {
        return "HTML page";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public boolean accepts(SourceText source) {
        var text = source.text();
        return EXTENSIONS.contains(source.extension())
                || Markup.opensPage(text.substring(0, Math.min(text.length(), HEAD_CHARS)));
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var start = frontMatter.end(source);
        if (start == 0) {
            drafts(source).forEach(taker);
            return List.of();
        }
        var matter = frontMatter.read(source, start);
        if (matter.value() != null) {
            var drafts = drafts(source.part(start, source.text().length()));
            drafts.forEach(draft -> taker.accept(drafts.size() > 1 ? draft : PageMatter.joined(draft, matter.value())));
        }
        return matter.diagnostics();
    }

    private List<Draft> drafts(SourceText written) {
        var source = ServerCode.without(written);
        var scripted = scripted(source);
        if (scripted.size() == 1
                && !has(scripted.get(0), FieldKey.TITLE)
                && !scripted.get(0).blocks().isEmpty()) {
            return List.of(titled(scripted.get(0), page(source)));
        }
        if (scripted.stream().anyMatch(draft -> !draft.blocks().isEmpty())) {
            return scripted.size() == 1 ? List.of(whole(scripted.get(0), source)) : scripted;
        }
        return scripted.isEmpty() ? marked(source) : List.of(joined(page(source), scripted.get(0)));
    }

    private List<Draft> scripted(SourceText source) {
        var result = new ArrayList<Draft>();
        for (var script : StructuredScripts.in(source)) {
            structured.read(script, result::add);
        }
        return result;
    }

    /**
     * The postings that a text is marked with, else the page as one.
     *
     * <p>Several without a text of their own are a list beside the posting, as are those beside one that fills the page.
     * Where little of the page is marked as its description, that is a summary.
     */
    private List<Draft> marked(SourceText source) {
        var items = MarkedItems.ofType(TYPE, source.text(), source::positionOf);
        var drafts = items.stream().map(marked::draft).toList();
        var whole = drafts.stream().filter(draft -> length(draft) > 0).toList();
        var page = page(source);
        var isList = drafts.size() > 1 && whole.isEmpty();
        if (drafts.isEmpty() || isList) {
            return List.of(page);
        }
        var longest =
                whole.stream().max(Comparator.comparingInt(PageFormat::length)).orElse(drafts.get(0));
        if (whole.size() > 1 && length(longest) * 4 < length(page) * 3) {
            return whole;
        }
        return List.of(length(longest) * 2 >= length(page) ? longest : joined(page, longest));
    }

    /** The data, with the text of the page where what it says of the job is a sentence or two of it. */
    private Draft whole(Draft data, SourceText source) {
        if (length(data) > SUMMARY_CHARS) {
            return withParts(data, source);
        }
        var page = page(source);
        return length(page) > SUMMARY_CHARS * 3 ? joined(page, data) : withParts(data, source);
    }

    private static boolean has(Draft draft, FieldKey key) {
        return draft.entries().stream().anyMatch(entry -> is(entry, key));
    }

    private static boolean is(Entry entry, FieldKey key) {
        return entry.marks().stream().anyMatch(mark -> mark.key() == key);
    }

    /** The data with the title that the page shows. */
    private static Draft titled(Draft data, Draft page) {
        var entries = new ArrayList<>(page.entries().stream()
                .filter(entry -> is(entry, FieldKey.TITLE))
                .toList());
        entries.addAll(data.entries());
        return new Draft(data.blocks(), entries, data.repairs());
    }

    private static int length(Draft draft) {
        return draft.blocks().stream().mapToInt(block -> block.text().length()).sum();
    }

    /** The draft with the fields that it lacks and that the page shows in parts of their own. */
    private Draft withParts(Draft draft, SourceText source) {
        var entries = new ArrayList<>(draft.entries());
        parts.of(source).stream()
                .filter(entry -> isNew(entry.marks().get(0).key(), draft))
                .forEach(entries::add);
        return new Draft(draft.blocks(), entries, draft.repairs());
    }

    private static boolean isNew(FieldKey key, Draft draft) {
        return draft.entries().stream()
                .flatMap(entry -> entry.marks().stream())
                .filter(mark -> mark.key() == key)
                .allMatch(mark -> mark.origin() == Origin.HEADER && SURE.contains(key));
    }

    private Draft page(SourceText source) {
        var reading = html.readPage(source.text(), source::positionOf);
        var draft = withParts(chips.read(headed(reading, source), reading.chips()), source);
        var isUndated = !has(draft, FieldKey.DATE_POSTED) && source.text().contains(PageHead.DATE);
        var isNameless = !has(draft, FieldKey.COMPANY) && has(draft, FieldKey.TITLE);
        if (!isUndated && !isNameless) {
            return draft;
        }
        var ofPage = new PageHead(source.text(), source::positionOf);
        var entries = new ArrayList<>(draft.entries());
        if (isUndated) {
            dated(ofPage).ifPresent(entries::add);
        }
        if (isNameless) {
            named(ofPage, draft).or(() -> owned(ofPage, draft)).ifPresent(entries::add);
        }
        return new Draft(draft.blocks(), entries, draft.repairs());
    }

    /**
     * What of a site stands above the one top heading of a page, or above the heading that the page is named by, is no
     * head of a posting: that begins there.
     */
    private Draft headed(BlockReading reading, SourceText source) {
        var draft = head.read(reading.blocks(), reading.repairs());
        if (has(draft, FieldKey.TITLE)) {
            return draft;
        }
        var blocks = PageTop.of(
                reading.blocks(), head::isRole, () -> new PageHead(source.text(), source::positionOf).title());
        var below = head.read(blocks.below(), reading.repairs());
        if (blocks.below().isEmpty() || !has(below, FieldKey.TITLE)) {
            return draft;
        }
        var all = new ArrayList<>(blocks.above());
        all.addAll(below.blocks());
        return new Draft(all, below.entries(), below.repairs());
    }

    /** The date of the page's head, which its text does not tell. */
    private static Optional<Entry> dated(PageHead page) {
        return page.date()
                .filter(date -> Days.isDated(date.text()))
                .map(date -> Entry.of(
                        PageHead.DATE, Days.words(date.text()), date.at(), FieldKey.DATE_POSTED, Origin.STRUCTURED));
    }

    /** What the page's name says beside the role, where the text says neither who nor where; else its last part if a house. */
    private static Optional<Entry> named(PageHead page, Draft draft) {
        var role = has(draft, FieldKey.LOCATION) ? Optional.<String>empty() : PageMatter.title(draft.entries());
        return page.title()
                .flatMap(name -> role.flatMap(title -> PageName.of(name, title)).or(() -> PageName.house(name)));
    }

    private Optional<Entry> owned(PageHead page, Draft draft) {
        return PageMatter.title(draft.entries()).flatMap(role -> PageOwner.of(page, role, words::isOfPosting));
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
