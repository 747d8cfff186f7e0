package dev.rolecall.render.page;

import dev.rolecall.catalog.Facet;
import dev.rolecall.catalog.FacetKind;
import dev.rolecall.render.link.Href;
import dev.rolecall.render.view.FacetPage;
import dev.rolecall.render.view.Roll;
import dev.rolecall.render.wording.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Makes the pages of the values of facets. */
public final class FacetPages {

    private static final int MOST_SKILLS = 11;
    private static final int MOST = 8;

    /**
     * How many roles of one value have rows, the newest. A common skill of a large catalog has a quarter of all roles:
     * rows for each would make the site several times as large as its postings, for pages nobody turns to.
     */
    private static final int MOST_ROWS = 500;

    private final Atlas atlas;
    private final Frames frames;
    private final Rows rows;
    private final SiblingLists siblings;

    public FacetPages(Atlas atlas) {
        this.atlas = atlas;
        this.frames = new Frames(atlas);
        this.rows = new Rows(atlas);
        this.siblings = new SiblingLists(atlas);
    }

    /** How many pages a value has, at least one. */
    public int count(FacetNode node) {
        return pager(node.facet()).pages();
    }

    /** The folder of a page, from 1. */
    public String folder(FacetNode node, int page) {
        return pager(node.facet()).folder(page);
    }

    private Pager pager(Facet facet) {
        var total = facet.members().size();
        return new Pager(
                facet.address(),
                total,
                Math.min(MOST_ROWS, total),
                atlas.config().perPage(),
                "Rows");
    }

    /**
     * One page of a value.
     *
     * @param node the value
     * @param page which page, from 1
     * @param quoted what is quoted of a posting for a skill
     */
    public FacetPage page(FacetNode node, int page, BiFunction<Facet, Integer, List<Mention>> quoted) {
        var facet = node.facet();
        var pager = pager(facet);
        var href = Href.from(pager.folder(page));
        var name = name(node);
        var count = Counts.of(facet.members().size(), "role");
        var face = Frames.Face.of(
                        pager.folder(page),
                        "p-facet",
                        page == 1
                                ? name + ": " + count
                                : name + ": " + pager.range(page).toLowerCase(Locale.ROOT),
                        description(node, name, count))
                .feed(facet.address());
        var list = facet.members().subList(pager.offset(page), pager.end(page)).stream()
                .map(index -> rows.row(index, href))
                .toList();
        var first = page == 1;
        var search = href.page("") + "?" + facet.kind().name().toLowerCase(Locale.ROOT) + "=" + facet.id();
        var tally = first ? new Tally(atlas, facet, href) : null;
        return new FacetPage(
                frames.frame(face, href),
                siblings.crumbs(node, href),
                siblings.siblings(node, href),
                name,
                sub(facet),
                href.file(facet.address() + "feed.xml"),
                search,
                new Roll(pager.offset(page) + 1, list, pager.links(page, href, search)),
                first && facet.kind() == FacetKind.SKILL ? kwic(facet, href, quoted) : List.of(),
                tally == null ? List.of() : blocks(node, tally));
    }

    /** What a value is called by itself. */
    public static String name(FacetNode node) {
        var facet = node.facet();
        return facet.stated() ? PlaceLabels.inTree(node) : facet.kind().label() + " not stated";
    }

    private static String description(FacetNode node, String name, String count) {
        return switch (node.facet().kind()) {
            case SKILL -> count + " with " + name + ", the lines that name it, and the skills named beside it.";
            case COMPANY -> count + " at " + name + ", with places, levels and skills.";
            case PLACE, LEVEL, WORKPLACE -> name + ": " + count + ", with the skills they name.";
        };
    }

    private String sub(Facet facet) {
        var open = facet.members().stream()
                .filter(index -> atlas.catalog().entries().get(index).status().isOpen())
                .count();
        var total = atlas.catalog().entries().size();
        return Counts.figure(facet.members().size()) + " of " + Counts.of(total, "role") + ", "
                + Counts.figure((int) open) + " of them open";
    }

    private List<FacetPage.Kwic> kwic(Facet facet, Href href, BiFunction<Facet, Integer, List<Mention>> quoted) {
        var lines = new ArrayList<FacetPage.Kwic>();
        var row = 0;
        for (var index :
                facet.members().subList(0, Math.min(MOST, facet.members().size()))) {
            var entry = atlas.catalog().entries().get(index);
            row++;
            for (var mention : quoted.apply(facet, index)) {
                lines.add(new FacetPage.Kwic(
                        href.part(entry.address(), mention.id()),
                        row,
                        mention.line(),
                        atlas.lang(entry.language()),
                        mention.before(),
                        mention.words(),
                        mention.after()));
            }
        }
        return lines;
    }

    private static List<FacetPage.Block> blocks(FacetNode node, Tally tally) {
        var facet = node.facet();
        var blocks = new ArrayList<FacetPage.Block>();
        var skills = tally.most(
                FacetKind.SKILL, MOST_SKILLS, Math.min(2, facet.members().size()), FacetPages::isStated);
        if (!skills.isEmpty()) {
            var isNamed = facet.kind() == FacetKind.SKILL && facet.stated();
            var heading = isNamed ? "Named alongside " + facet.label() : "Skills named";
            blocks.add(new FacetPage.Block("h-co", heading, List.of(skills), null));
        }
        var isPlace = facet.kind() == FacetKind.PLACE;
        var places = tally.most(FacetKind.PLACE, MOST, 1, isPlace ? node::isParentOf : FacetNode::isLeaf);
        var isLevel = facet.kind() == FacetKind.LEVEL;
        var others = tally.most(isLevel ? FacetKind.WORKPLACE : FacetKind.LEVEL, MOST, 1, each -> true);
        var lists = Stream.of(places, others).filter(list -> !list.isEmpty()).toList();
        blocks.add(new FacetPage.Block("h-at", heading(facet, !places.isEmpty()), lists, tally.pay()));
        return blocks;
    }

    private static boolean isStated(FacetNode node) {
        return node.facet().stated();
    }

    private static String heading(Facet facet, boolean hasPlaces) {
        return switch (facet.kind()) {
            case PLACE -> hasPlaces ? "Where in " + facet.label() + ", and at what level" : "At what level";
            case LEVEL -> "Where";
            case SKILL, WORKPLACE, COMPANY -> "Where, and at what level";
        };
    }
}
