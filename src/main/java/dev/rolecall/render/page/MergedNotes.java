package dev.rolecall.render.page;

import dev.rolecall.catalog.Merged;
import dev.rolecall.posting.Claim;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.MergedNote;
import dev.rolecall.render.wording.Counts;
import dev.rolecall.render.wording.Days;
import dev.rolecall.render.wording.PlaceWords;
import dev.rolecall.render.wording.Sentences;
import dev.rolecall.text.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which postings were merged into one, and why. */
final class MergedNotes {

    private static final int PLACES = 3;
    private static final int HUNDRED = 100;

    private final PlaceWords places;

    MergedNotes(PlaceWords places) {
        this.places = places;
    }

    /** {@code Merged from 2 postings: same employer, same role, 94 % of the text.} */
    MergedNote of(Merged merged) {
        var more = merged.count() - merged.sources().size();
        return new MergedNote(
                "Merged from " + Counts.of(merged.count(), "posting") + ": " + why(merged.sources()) + ".",
                merged.sources().stream().map(this::source).toList(),
                more == 0 ? null : "and " + Counts.figure(more) + " more");
    }

    private static String why(List<Merged.Source> sources) {
        var read = sources.stream()
                .filter(source -> !source.isCurated())
                .mapToDouble(Merged.Source::share)
                .toArray();
        if (read.length < 2) {
            return "the curator says that they are one";
        }
        var least = read[0];
        for (var share : read) {
            least = Math.min(least, share);
        }
        var text = (int) (least * HUNDRED);
        var words = "same employer, same role, "
                + (text == HUNDRED ? "the same text" : (read.length > 2 ? "at least " : "") + text + " % of the text");
        return read.length == sources.size() ? words : words + "; others by word of the curator";
    }

    private MergedNote.Source source(Merged.Source source) {
        var where = source.offer().locations().stream()
                .map(Claim::value)
                .limit(PLACES)
                .map(places::full)
                .collect(Collectors.joining("; "));
        var all = source.offer().locations().size();
        var status = source.status();
        var posted = source.datePosted();
        return new MergedNote.Source(
                source.id().toString(),
                Sentences.present(
                        ", ",
                        List.of(
                                all > PLACES ? where + " and " + (all - PLACES) + " more" : where,
                                posted == null ? "" : "posted " + Days.written(posted),
                                status.isOpen() ? "" : closed(status.closedOn()))),
                status.isOpen() ? link("apply on ", source.offer().apply()) : null,
                link("found on ", source.offer().source()));
    }

    private static String closed(@Nullable LocalDate on) {
        return on == null ? "closed" : "closed " + Days.written(on);
    }

    private static @Nullable Link link(String words, @Nullable Claim<WebAddress> claim) {
        if (claim == null) {
            return null;
        }
        var address = claim.value();
        return Link.to(address.isMail() ? "apply by mail" : words + address.host(), address.toString());
    }
}
