package dev.rolecall.render.view;

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
        Frame frame, String title, String sub, List<Link> kinds, List<Section> sections, Roll.@Nullable Pages pages) {

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
     */
    public record Section(
            String id,
            String heading,
            List<Node> tree,
            List<Bar> ladder,
            List<Bar> bars,
            List<Counted> index,
            List<Pay> pays,
            @Nullable String note) {
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
