package dev.rolecall.render.page;

import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Filters;
import dev.rolecall.render.view.Roll;
import dev.rolecall.render.view.RollPage;
import dev.rolecall.render.wording.Counts;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the pages of the whole catalog. */
public final class RollPages {

    private final Atlas atlas;
    private final Frames frames;
    private final Rows rows;
    private final FilterGroups filters;
    private final Pager pager;

    public RollPages(Atlas atlas) {
        this.atlas = atlas;
        this.frames = new Frames(atlas);
        this.rows = new Rows(atlas);
        this.filters = new FilterGroups(atlas);
        var entries = atlas.catalog().entries().size();
        this.pager = Pager.whole("", entries, atlas.config().perPage(), "Rows");
    }

    /** How many pages there are, at least one. */
    public int count() {
        return pager.pages();
    }

    /** The folder of a page, from 1. */
    public String folder(int page) {
        return pager.folder(page);
    }

    /** One page, from 1. */
    public RollPage page(int page) {
        var total = atlas.catalog().entries().size();
        var href = Href.from(pager.folder(page));
        var face = Frames.Face.of(pager.folder(page), "p-index", title(page), description(page));
        var list = IntStream.range(pager.offset(page), pager.end(page))
                .mapToObj(index -> rows.row(index, href))
                .toList();
        return new RollPage(
                frames.frame(face, href),
                total == 0 ? "No roles yet" : Counts.of(total, "role") + " on the roll",
                sub(total),
                total == 0 ? null : filters.filters(href),
                new Roll(pager.offset(page) + 1, list, pager.links(page, href)));
    }

    /** The values that the filters show, by their names for the script. */
    public Set<String> filters() {
        return filters.filters(Href.from("")).groups().stream()
                .flatMap(group -> group.values().stream())
                .map(Filters.Value::filter)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String sub(int total) {
        if (total == 0) {
            return "The roll is empty. Add a posting and build again.";
        }
        var open = atlas.catalog().open();
        return Counts.figure(open) + " open, " + Counts.figure(total - open) + " closed";
    }

    private String title(int page) {
        return page == 1 ? atlas.config().title() : pager.range(page);
    }

    private String description(int page) {
        return page == 1 ? atlas.about() : atlas.what();
    }
}
