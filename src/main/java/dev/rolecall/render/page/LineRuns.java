package dev.rolecall.render.page;

import dev.rolecall.body.Inline;
import dev.rolecall.body.Line;
import dev.rolecall.render.view.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line into pieces for its page: marks around the words of facts, links and emphasis as the employer set them.
 *
 * <p>Spans that overlap become nested ones: the part of a span beyond the end of the one it began in follows after it,
 * without a name if it is a mark.
 */
final class LineRuns {

    /** Spans inside spans, beyond which further ones are left out; real postings stay far below. */
    private static final int MAX_DEPTH = 12;

    /** Outer spans first; of two equal ones a mark is outside a link. */
    private static final Comparator<Span> ORDER = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed())
            .thenComparingInt(span -> span.kind() == Run.Kind.MARK ? 0 : 1);

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private int position;

    /** A stretch of the line that is more than plain words. */
    private record Span(
            int start, int end, Run.Kind kind, @Nullable String target) {

        Span from(int later) {
            return new Span(later, end, kind, kind == Run.Kind.MARK ? null : target);
        }

        Span until(int earlier) {
            return new Span(start, earlier, kind, target);
        }
    }

    /** A span that has begun, and what it holds so far. */
    private record Open(Span span, List<Run> runs) {}

    private LineRuns(String text) {
        this.text = text;
    }

    static List<Run> of(Line line, List<Marks.Mark> marks) {
        var text = line.text();
        var spans = new ArrayList<Span>();
        marks.forEach(mark -> {
            var end = Math.min(mark.quote().end(), text.length());
            if (mark.quote().start() < end) {
                spans.add(new Span(mark.quote().start(), end, Run.Kind.MARK, mark.id()));
            }
        });
        var at = 0;
        for (var piece : line.pieces()) {
            var end = at + piece.text().length();
            var kind = kind(piece);
            if (kind != Run.Kind.TEXT && end > at) {
                spans.add(new Span(at, end, kind, target(piece)));
            }
            at = end;
        }
        return new LineRuns(text).cut(spans);
    }

    private static Run.Kind kind(Inline piece) {
        if (piece instanceof Inline.Emphasis) {
            return Run.Kind.EMPHASIS;
        }
        if (piece instanceof Inline.Code) {
            return Run.Kind.CODE;
        }
        return piece instanceof Inline.Link ? Run.Kind.LINK : Run.Kind.TEXT;
    }

    private static @Nullable String target(Inline piece) {
        return piece instanceof Inline.Link link ? link.target().toString() : null;
    }

    private List<Run> cut(List<Span> spans) {
        var root = new Open(new Span(0, text.length(), Run.Kind.TEXT, null), new ArrayList<>());
        open.push(root);
        var waiting = new ArrayList<>(spans);
        waiting.sort(ORDER);
        while (!waiting.isEmpty()) {
            var span = waiting.remove(0);
            closeUntil(span.start());
            var end = open.element().span().end();
            if (span.end() > end) {
                insert(waiting, span.from(end));
                span = span.until(end);
            }
            if (open.size() <= MAX_DEPTH) {
                write(span.start());
                open.push(new Open(span, new ArrayList<>()));
            }
        }
        closeUntil(text.length());
        write(text.length());
        return root.runs();
    }

    private static void insert(List<Span> waiting, Span rest) {
        var at = 0;
        while (at < waiting.size() && ORDER.compare(waiting.get(at), rest) <= 0) {
            at++;
        }
        waiting.add(at, rest);
    }

    /** Ends every span that ends here or before. */
    private void closeUntil(int end) {
        while (open.size() > 1 && open.element().span().end() <= end) {
            write(open.element().span().end());
            var closed = open.pop();
            var span = closed.span();
            open.element().runs().add(new Run(span.kind(), "", span.target(), closed.runs()));
        }
    }

    private void write(int end) {
        if (end > position) {
            open.element().runs().add(Run.text(text.substring(position, end)));
            position = end;
        }
    }
}
