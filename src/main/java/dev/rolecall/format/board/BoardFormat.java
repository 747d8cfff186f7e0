package dev.rolecall.format.board;

import dev.rolecall.diagnostic.Diagnostic;
import dev.rolecall.format.Draft;
import dev.rolecall.format.JsonSource;
import dev.rolecall.format.PostingFormat;
import dev.rolecall.format.RecordReading;
import dev.rolecall.format.SourceText;
import dev.rolecall.format.Wording;
import dev.rolecall.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the postings of one board: a single one, a list, or a list in an object. */
public final class BoardFormat implements PostingFormat {

    private final Board board;
    private final Wording wording;

    private BoardFormat(Board board, Wording wording) {
        this.board = board;
        this.wording = wording;
    }

    /** The formats of all boards, the most particular first; the last takes any record with the usual names. */
    public static List<PostingFormat> all(Wording wording) {
        return List.of(
                new BoardFormat(new Greenhouse(), wording),
                new BoardFormat(new Lever(), wording),
                new BoardFormat(new Ashby(), wording),
                new BoardFormat(new SmartRecruiters(), wording),
                new BoardFormat(new Recruitee(), wording),
                new BoardFormat(new Teamtailor(), wording),
                new BoardFormat(new Workable(), wording),
                new BoardFormat(new RemoteOk(), wording),
                new BoardFormat(new HackerNews(), wording),
                new BoardFormat(new UsaJobs(), wording),
                new BoardFormat(new AnyBoard(wording), wording));
    }

    @Override
    public String name() {
        return board.name();
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public boolean holdsMany() {
        return true;
    }

    @Override
    public boolean accepts(SourceText source) {
        return JsonSource.isJson(source)
                && board.isPossible(source.text())
                && roots(JsonSource.read(source)).stream()
                        .anyMatch(root -> !board.records(root).isEmpty());
    }

    private static List<Value> roots(JsonSource json) {
        var roots = new ArrayList<>(json.values());
        if (!json.rescued().isEmpty()) {
            roots.add(Value.array(json.rescued(), json.rescued().get(0).at()));
        }
        return roots;
    }

    @Override
    public List<Diagnostic> read(SourceText source, Consumer<Draft> taker) {
        var json = JsonSource.read(source);
        var reading = new RecordReading(source, board, wording, taker);
        roots(json).forEach(root -> reading.read(root, board.records(root), json::repairsOf));
        return reading.said(json.errors());
    }
}
