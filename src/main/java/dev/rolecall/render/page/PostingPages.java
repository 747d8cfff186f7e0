package dev.rolecall.render.page;

import dev.rolecall.catalog.Entry;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FactRow.Word;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.PostingPage;
import dev.rolecall.render.view.Row;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.Money;
import dev.rolecall.render.wording.Sentences;
import dev.rolecall.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the pages of postings. Safe for use by several threads. */
public final class PostingPages {

    private static final int MAX_SIMILAR = 3;

    private final Atlas atlas;
    private final Frames frames;
    private final Rows rows;
    private final SkillIndexes skills;
    private final PlaceCells places;
    private final MergedNotes merged;

    public PostingPages(Atlas atlas) {
        this.atlas = atlas;
        this.frames = new Frames(atlas);
        this.rows = new Rows(atlas);
        this.skills = new SkillIndexes(atlas);
        this.places = new PlaceCells(atlas.places());
        this.merged = new MergedNotes(atlas.places());
    }

    /**
     * The page of one posting.
     *
     * @param index where it stands in the catalog
     * @param posting the posting itself
     * @param markup structured data for it, or null
     */
    public PostingPage page(int index, JobPosting posting, @Nullable String markup) {
        var entry = atlas.catalog().entries().get(index);
        var href = Href.from(entry.address());
        var closed = !entry.status().isOpen();
        var facts = posting.facts();
        var marks = atlas.tellsLanguage(facts.language()) ? Marks.withLanguage(facts) : Marks.of(facts);
        var title = Titles.withCompany(entry);
        var face = Frames.Face.of(entry.address(), closed ? "p-post is-closed" : "p-post", title, description(entry))
                .markup(markup)
                .image(atlas.cards().image(atlas.cards().of(entry), entry.address()));
        return new PostingPage(
                frames.frame(face, href),
                validThrough(posting, closed),
                Link.to("All roles", href.page("")),
                head(entry, posting, href),
                new FactRows(atlas, index, posting, marks, href).rows(entry.status()),
                Missing.sentence(posting.facts(), entry.status().closedOn()),
                Parts.of(posting.body(), marks, atlas.lang(entry.language())),
                Changes.note(posting),
                source(posting),
                entry.merged() == null ? null : merged.of(entry.merged()),
                skills.index(posting.facts().skills(), marks, href),
                similar(index, href));
    }

    /**
     * The row of a posting for the search index.
     *
     * @param index where it stands in the catalog
     * @param words what else it is found by
     */
    public SearchDocument document(int index, SearchDocument.Words words) {
        var row = rows.row(index, Href.from(""));
        return new SearchDocument(
                row.title(),
                row.supplied(),
                row.lang(),
                row.by(),
                row.note(),
                row.gist(),
                cell(row.place()),
                cell(row.level()),
                cell(row.pay()),
                row.status().date(),
                row.status().datetime(),
                row.skills(),
                row.more(),
                words);
    }

    private static SearchDocument.Cell cell(Row.Cell cell) {
        return new SearchDocument.Cell(cell.text(), cell.small());
    }

    private static @Nullable String validThrough(JobPosting posting, boolean closed) {
        var claim = posting.facts().validThrough().claim();
        return closed || claim == null ? null : claim.value().toString();
    }

    private List<Row> similar(int index, Href href) {
        return atlas.catalog().similar().get(index).stream()
                .limit(MAX_SIMILAR)
                .map(similar -> rows.similar(similar, href))
                .toList();
    }

    private static @Nullable Link source(JobPosting posting) {
        var claim = posting.facts().sourceUrl().claim();
        return claim == null
                ? null
                : Link.to(claim.value().host(), claim.value().toString());
    }

    private PostingPage.Head head(Entry entry, JobPosting posting, Href href) {
        var company = entry.company();
        var address = company == null ? null : atlas.address(FacetKind.COMPANY, company.slug());
        var apply = entry.status().isOpen() ? apply(posting) : null;
        return new PostingPage.Head(
                !entry.status().isOpen(),
                when(entry, posting),
                Titles.shown(entry),
                Titles.isOurs(entry) ? "sup" : null,
                Titles.isOurs(entry) ? null : atlas.lang(entry.language()),
                company == null ? null : new Link(company.name(), address == null ? null : href.page(address), null),
                entry.team(),
                Titles.sentence(entry),
                apply,
                gone(entry, apply));
    }

    private static @Nullable Link apply(JobPosting posting) {
        var claim = posting.facts().applyUrl().claim();
        if (claim == null) {
            return null;
        }
        var address = claim.value();
        return Link.to(address.isMail() ? "Apply by mail" : "Apply on " + address.host(), address.toString());
    }

    private static @Nullable String gone(Entry entry, @Nullable Link apply) {
        var closedOn = entry.status().closedOn();
        if (!entry.status().isOpen()) {
            return (closedOn == null
                            ? "Its source says that this role is closed"
                            : "This role closed on " + Days.written(closedOn))
                    + " and takes no applications. It stays on the roll for reference.";
        }
        return apply == null ? "The source gives no apply link." : null;
    }

    private static List<Word> when(Entry entry, JobPosting posting) {
        var closedOn = entry.status().closedOn();
        if (!entry.status().isOpen()) {
            return closedOn == null ? List.of() : List.of(new Word(Days.written(closedOn), null, closedOn.toString()));
        }
        var words = new ArrayList<Word>();
        var posted = entry.datePosted();
        if (posted == null) {
            words.add(Word.plain("Posting date not stated"));
        } else {
            words.add(Word.plain("Posted "));
            words.add(new Word(Days.written(posted), null, posted.toString()));
        }
        posting.facts().validThrough().value().ifPresent(day -> {
            words.add(Word.plain(", closes "));
            words.add(new Word(Days.written(day), null, day.toString()));
        });
        return words;
    }

    /** What a preview of the link should tell: role, company, place and pay; the closing day first when closed. */
    private String description(Entry entry) {
        var closedOn = entry.status().closedOn();
        var pay = entry.salary();
        var team = entry.team();
        var role = Titles.shown(entry)
                + (entry.company() == null ? "" : " at " + entry.company().name())
                + (team == null ? "" : ", " + team);
        var sentences = Sentences.present(
                ". ",
                List.of(
                        entry.status().isOpen() ? "" : closedOn == null ? "Closed" : "Closed " + Days.written(closedOn),
                        role,
                        places.line(entry),
                        pay == null ? "" : Money.written(pay) + " " + pay.unit().label()));
        return sentences + ".";
    }
}
