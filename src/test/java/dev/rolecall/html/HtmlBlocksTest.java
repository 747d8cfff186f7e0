package dev.rolecall.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rolecall.body.Block;
import dev.rolecall.body.Inline;
import dev.rolecall.body.Repair;
import dev.rolecall.body.SourcePosition;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HtmlBlocksTest {

    private static final SourcePosition AT = new SourcePosition(1, 1);

    private final HtmlBlocks html = new HtmlBlocks();

    private List<String> blocks(String text) {
        return html.read(text, AT).blocks().stream().map(HtmlBlocksTest::show).toList();
    }

    private static String show(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + block.text();
        }
        return block instanceof Block.Item item ? "-".repeat(item.depth() + 1) + " " + block.text() : block.text();
    }

    @Test
    void readsBoldLinesAsHeadings() {
        assertEquals(
                List.of("### What you do", "- Knead"),
                blocks("<strong><u>What you do<br></u></strong><ul><ul><li>Knead<br><br></li></ul></ul>"));
        assertEquals(List.of("### Duties:", "Knead."), blocks("<p><b>Duties:</b></p><p>Knead.</p>"));
    }

    @Test
    void endsLinesWhereNoSourceIsWrapped() {
        var sentence = "Bread is made of flour, water, salt and time, and of these time is what no oven can give. "
                .repeat(3)
                .strip();
        assertEquals(List.of("The job", sentence), blocks("<p>The job\n" + sentence + "</p>"));
        assertEquals(List.of(sentence + " and so on."), blocks("<p>" + sentence + "\nand so on.</p>"));
        assertEquals(List.of("Flour, water Salt"), blocks("<p>Flour, water\nSalt</p>"));
    }

    @Test
    void partsBoldLinesThatLostTheirBreak() {
        assertEquals(
                List.of("### Pay and benefits", "$90,000 a year", "Knead."),
                blocks("<p><b>Pay and benefits</b><b>$90,000 a year</b><p>Knead.</p></p>"));
        assertEquals(
                List.of("### Baker", "MacDonald bakes."),
                blocks("<p><b>Bak</b><b>er</b></p><p>Mac<b>Donald</b> bakes.</p>"));
    }

    @Test
    void keepsTheDepthOfLists() {
        assertEquals(
                List.of("- Bread", "-- Rye", "- Cake"),
                blocks("<ul><li>Bread<ul><li>Rye</li></ul></li><li>Cake</li></ul>"));
    }

    @Test
    void readsBulletsInParagraphs() {
        var reading = html.read("• Knead<br>• Rest", AT);
        assertEquals(
                2,
                reading.blocks().stream().filter(Block.Item.class::isInstance).count());
        assertEquals(Repair.Kind.LIST_MENDED, reading.repairs().get(0).kind());
    }

    @Test
    void joinsTheCellsOfATable() {
        assertEquals(
                List.of("Place: Bergen", "Mon | Tue | Wed"),
                blocks("<table><tr><th>Place</th><td>Bergen</td></tr></table>"
                        + "<table><tr><td>Mon</td><td>Tue</td><td>Wed</td></tr></table>"));
    }

    @Test
    void undoesEscapedLayers() {
        assertEquals(List.of("Bake & knead."), blocks("&lt;p&gt;Bake &amp;amp; knead.&lt;/p&gt;"));
        assertEquals(List.of("Bake."), blocks("&amp;lt;p&amp;gt;Bake.&amp;lt;/p&amp;gt;"));
        assertEquals(List.of("Use <b> for bold."), blocks("<p>Use &lt;b&gt; for <i>bold</i>.</p>"));
    }

    @Test
    void leavesOutWhatRuns() {
        assertEquals(
                List.of("Bake."),
                blocks("<script>alert(1)</script><style>p{}</style><p onclick=x>Bake.</p><p hidden>No</p>"
                        + "<form><input value=x></form><svg><text>x</text></svg><iframe>y</iframe>"));
    }

    @Test
    void linksOnlySafeAddresses() {
        var pieces = html.read("<a href='javascript:a'>x</a> <a href='https://example.com'>y</a>", AT)
                .blocks()
                .get(0)
                .pieces();
        assertEquals(1, pieces.stream().filter(Inline.Link.class::isInstance).count());
    }

    @Test
    void endsOnHostileNesting() {
        for (var fragment :
                List.of("<div>", "<b>", "<ul><li>", "<table>", "<font><p>", "<a href=#>", "<table><tr><td>x")) {
            assertTimeout(Duration.ofSeconds(20), () -> html.read(fragment.repeat(100_000 / fragment.length()), AT));
        }
        assertTrue(html.read("", AT).blocks().isEmpty());
    }
}
