package dev.rolecall.render.view;

import dev.rolecall.render.view.Roll.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of all values of one kind.
 *
 * @param frame what surrounds it
 * @param title its heading
 * @param sub how many there are
 * @param kinds the way to the other kinds
 * @param sections the values
 * @param pages the way to further values, or null
 */
public record OverviewPage(
        Frame frame,
        String title,
        String sub,
        List<Link> kinds,
        List<Section> sections,
        @Nullable Pages pages) {

    /**
     * A section; it holds one of the lists, the others are empty.
     *
     * @param id its name in the page
     * @param heading its heading
     * @param tree values inside values
     * @param ladder values in steps, each with a bar
     * @param bars values with bars
     * @param index values with counts
     * @param pays postings with their pay
     * @param note a remark, or null
     * @param all the way to all values, or null when all are shown
     */
    public record Section(
            String id,
            String heading,
            List<Node> tree,
            List<Bar> ladder,
            List<Bar> bars,
            List<Counted> index,
            List<Pay> pays,
            @Nullable String note,
            @Nullable Link all) {

        /** A section that still holds nothing. */
        public static Section empty(String id, String heading) {
            return new Section(id, heading, List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
        }

        /** The same with a remark and the way to all values. */
        public Section with(@Nullable String remark, @Nullable Link more) {
            return new Section(id, heading, tree, ladder, bars, index, pays, remark, more);
        }

        /** The same with values inside values. */
        public Section withTree(List<Node> values) {
            return new Section(id, heading, values, ladder, bars, index, pays, note, all);
        }

        /** The same with values in steps. */
        public Section withLadder(List<Bar> values) {
            return new Section(id, heading, tree, values, bars, index, pays, note, all);
        }

        /** The same with values with bars. */
        public Section withBars(List<Bar> values) {
            return new Section(id, heading, tree, ladder, values, index, pays, note, all);
        }

        /** The same with values with counts. */
        public Section withIndex(List<Counted> values) {
            return new Section(id, heading, tree, ladder, bars, values, pays, note, all);
        }

        /** The same with pays. */
        public Section withPays(List<Pay> values) {
            return new Section(id, heading, tree, ladder, bars, index, values, note, all);
        }

        public Section {
            tree = List.copyOf(tree);
            ladder = List.copyOf(ladder);
            bars = List.copyOf(bars);
            index = List.copyOf(index);
            pays = List.copyOf(pays);
        }
    }

    /**
     * A value with its count.
     *
     * @param link its name and page
     * @param count how many postings have it
     */
    public record Counted(Link link, String count) {}

    /**
     * A value that holds others.
     *
     * @param link its name and page
     * @param count how many postings have it, or null for a link to more values
     * @param style {@code nil} for the value that is not stated, else null
     * @param children the values inside it
     */
    public record Node(
            Link link, @Nullable String count, @Nullable String style, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }
    }

    /**
     * The pay of a posting.
     *
     * @param link its title and page
     * @param supplied {@code sup} when the title is not the employer's, else null
     * @param amount the pay
     * @param small a remark, or null
     * @param scale the pay drawn
     */
    public record Pay(
            Link link,
            @Nullable String supplied,
            String amount,
            @Nullable String small,
            Scale scale) {}

    public OverviewPage {
        kinds = List.copyOf(kinds);
        sections = List.copyOf(sections);
    }
}
