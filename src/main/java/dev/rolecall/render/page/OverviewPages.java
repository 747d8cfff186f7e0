package dev.rolecall.render.page;

import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.Link;
import dev.rolecall.render.view.OverviewPage;
import dev.rolecall.render.wording.Counts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes the pages that show all values of one kind. */
public final class OverviewPages {

    /** A page of companies; other kinds have a vocabulary and stay small, or fold their tree. */
    private static final int PER_PAGE = 500;

    private final Atlas atlas;
    private final Frames frames;
    private final OverviewSections sections;

    public OverviewPages(Atlas atlas) {
        this.atlas = atlas;
        this.frames = new Frames(atlas);
        this.sections = new OverviewSections(atlas);
    }

    /** How many pages a kind has, at least one. */
    public int count(FacetKind kind) {
        return pager(kind).pages();
    }

    /** The folder of a page, from 1. */
    public String folder(FacetKind kind, int page) {
        return pager(kind).folder(page);
    }

    private Pager pager(FacetKind kind) {
        var values = atlas.catalog().facets(kind).size();
        return Pager.whole(
                kind.folder() + "/",
                values,
                kind == FacetKind.COMPANY ? PER_PAGE : Integer.MAX_VALUE - values,
                kind.plural());
    }

    /** One page of a kind, from 1. */
    public OverviewPage page(FacetKind kind, int page) {
        var pager = pager(kind);
        var href = Href.from(pager.folder(page));
        var sub = sub(kind);
        var face = Frames.Face.of(
                        pager.folder(page),
                        "p-over",
                        page == 1 ? kind.plural() : pager.range(page),
                        kind.plural() + " on the roll: " + sub + ".")
                .overview(kind);
        var values = atlas.catalog().facets(kind).isEmpty()
                ? List.<Facet>of()
                : atlas.catalog().facets(kind).subList(pager.offset(page), pager.end(page));
        return new OverviewPage(
                frames.frame(face, href),
                kind.plural(),
                sub,
                kinds(face, href),
                sections.of(kind, values, href),
                pager.links(page, href));
    }

    private static List<Link> kinds(Frames.Face face, Href href) {
        return Arrays.stream(FacetKind.values())
                .map(kind -> new Link(kind.plural(), href.page(kind.folder() + "/"), Frames.current(face, kind)))
                .toList();
    }

    private String sub(FacetKind kind) {
        var roles = Counts.of(atlas.catalog().entries().size(), "role");
        var stated = (int)
                atlas.catalog().facets(kind).stream().filter(Facet::stated).count();
        return switch (kind) {
            case PLACE -> roles + " in " + Counts.of(stated, "country or area", "countries and areas");
            case COMPANY -> roles + " at " + Counts.of(stated, "company", "companies");
            case LEVEL, SKILL -> roles + ", " + Counts.of(stated, kind.label().toLowerCase(Locale.ROOT));
            case WORKPLACE -> roles;
        };
    }
}
