package dev.rolecall.render.page;

import dev.rolecall.body.Line;
import dev.rolecall.posting.JobPosting;
import dev.rolecall.posting.Title;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Row;
import dev.rolecall.search.SearchDocument;
import java.util.stream.Collectors;

/** Makes what the search shows and finds of a posting: its row, and its text. */
public final class SearchRows {

    private final Rows rows;

    public SearchRows(Atlas atlas) {
        this.rows = new Rows(atlas);
    }

    /** The document of a posting. */
    public SearchDocument document(int index, JobPosting posting) {
        var row = rows.row(index, Href.from(""));
        return new SearchDocument(
                row.title(),
                row.supplied(),
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
                words(posting));
    }

    private static SearchDocument.Cell cell(Row.Cell cell) {
        return new SearchDocument.Cell(cell.text(), cell.small());
    }

    /** The listing data is left out: its words are the machine's, and its facts are found as facets. */
    private static SearchDocument.Words words(JobPosting posting) {
        var facts = posting.facts();
        var body = posting.body().lines().stream()
                .filter(line -> line.kind() != Line.Kind.ENTRY)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
        return new SearchDocument.Words(
                facts.title().value().map(Title::raw).orElse(""),
                "",
                facts.team().value().orElse(""),
                "",
                body);
    }
}
