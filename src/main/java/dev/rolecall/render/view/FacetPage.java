package dev.rolecall.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one value of a facet.
 *
 * @param frame what surrounds it
 * @param crumbs the way up
 * @param siblings the values beside it
 * @param title its name
 * @param sub how many postings have it
 * @param feed its feed
 * @param combine the roll, filtered by it, or null when it has no postings
 * @param roll its postings, none when nothing falls under it any more
 * @param kwic the words that name it
 * @param blocks what its postings have in common
 */
public record FacetPage(
        Frame frame,
        List<Link> crumbs,
        Siblings siblings,
        String title,
        String sub,
        String feed,
        @Nullable String combine,
        Roll roll,
        List<Kwic> kwic,
        List<Block> blocks) {

    /**
     * The values beside the one shown.
     *
     * @param heading what they have in common
     * @param values some of them, the one shown among them
     * @param all the way to all, or null when all are shown
     */
    public record Siblings(
            String heading, List<Sibling> values, @Nullable Link all) {
        public Siblings {
            values = List.copyOf(values);
        }
    }

    /**
     * A value beside the one shown, or that value itself.
     *
     * @param link its name and page
     * @param count how many postings have it
     */
    public record Sibling(Link link, String count) {}

    /**
     * Some words in their context.
     *
     * @param href the words in their posting
     * @param row the number of the posting's row
     * @param line the number of the line
     * @param lang the language of the words, or null where it is the site's
     * @param before what stands before
     * @param words the words
     * @param after what stands after
     */
    public record Kwic(
            String href, int row, int line, @Nullable String lang, String before, String words, String after) {}

    /**
     * Values that the postings have in common.
     *
     * @param id the name of its heading in the page
     * @param heading what they are
     * @param lists the values, in one list or several
     * @param note a remark, or null
     */
    public record Block(
            String id,
            String heading,
            List<List<Bar>> lists,
            @Nullable String note) {
        public Block {
            lists = List.copyOf(lists);
        }
    }

    public FacetPage {
        crumbs = List.copyOf(crumbs);
        kwic = List.copyOf(kwic);
        blocks = List.copyOf(blocks);
    }
}
