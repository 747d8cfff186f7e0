package dev.rolecall.html;

import dev.rolecall.body.SourcePosition;
import dev.rolecall.text.WebAddress;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks the elements of a document without recursion and tells the collector what begins and ends. */
final class HtmlWalk implements NodeVisitor {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "math",
            "form",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "select",
            "button",
            "input",
            "textarea",
            "noscript",
            "head",
            "title",
            "meta",
            "link",
            "dialog",
            "map");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "address",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "figcaption",
            "details",
            "summary",
            "fieldset",
            "center",
            "body");

    private static final Set<String> STRONG = Set.of("b", "strong", "u");
    private static final Set<String> STRESSED = Set.of("em", "i", "mark");
    private static final Set<String> CODED = Set.of("code", "kbd", "samp", "tt");

    private static final String COMPONENT = "heading";
    private static final String BOUND_LEVEL = ":level";
    private static final int MAX_NAME_CHARS = 40;

    private final BlockCollector collector;
    private final @Nullable IntFunction<SourcePosition> positions;
    private int droppedDepth;
    private final TableLayout tables = new TableLayout();
    private final ChipRows chips = new ChipRows();

    HtmlWalk(BlockCollector collector, @Nullable IntFunction<SourcePosition> positions) {
        this.collector = collector;
        this.positions = positions;
    }

    @Override
    public void head(Node node, int depth) {
        if (droppedDepth > 0) {
            droppedDepth++;
        } else if (node instanceof TextNode text) {
            move(text);
            text(text);
        } else if (node instanceof Element element) {
            if (isDropped(element)) {
                droppedDepth = 1;
            } else {
                open(element);
            }
        }
    }

    private void text(TextNode text) {
        var words = text.getWholeText();
        if (!BrokenText.isIn(words)) {
            collector.text(words);
            return;
        }
        var at = positions == null || !text.sourceRange().isTracked()
                ? null
                : positions.apply(text.sourceRange().startPos());
        var line = 0;
        for (var each : words.split("\n", -1)) {
            if (line > 0) {
                collector.lineBreak();
            }
            if (at != null && line > 0 && !each.isBlank()) {
                var indent = each.length() - each.stripLeading().length();
                collector.moveTo(new SourcePosition(at.line() + line, indent + 1));
            }
            collector.text(each);
            line++;
        }
    }

    private void move(TextNode text) {
        if (positions != null && text.sourceRange().isTracked() && !text.isBlank()) {
            var words = text.getWholeText();
            var start = words.length() - words.stripLeading().length();
            collector.moveTo(positions.apply(text.sourceRange().startPos() + start));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (droppedDepth > 0) {
            droppedDepth--;
        } else if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        var name = name(element);
        if (name.equals("br")) {
            collector.lineBreak();
        } else if (name.equals("img")) {
            image(element);
        } else if (isSubtitle(element)) {
            collector.flush();
            collector.heading(0);
        } else if (name.equals("td") || name.equals("th")) {
            collector.cell(tables.isLayout(element), isOfPair(element));
        } else if (BLOCKS.contains(name)) {
            openBlock(element, name);
        } else {
            openInline(element, name);
        }
    }

    private void openInline(Element element, String name) {
        chip(element, false);
        collector.style(style(name), 1);
        collector.link(name.equals("a") ? address(element) : null, 1);
    }

    private void chip(Element element, boolean ends) {
        if (chips.isChip(element) && !tables.isInCell(element)) {
            collector.chip(ends);
        }
    }

    private void image(Element element) {
        if (positions != null && element.sourceRange().isTracked()) {
            collector.moveTo(positions.apply(element.sourceRange().startPos()));
        }
        collector.image(element.attr("alt"), element.attr("src"));
    }

    private void openBlock(Element element, String name) {
        if (tables.isInCell(element)) {
            collector.space();
            return;
        }
        collector.flush();
        switch (name) {
            case "ul", "ol" -> collector.list(1);
            case "li" -> collector.item(1);
            case "dt" -> collector.style(Style.STRONG, 1);
            default -> collector.heading(level(name));
        }
    }

    private void close(Element element) {
        var name = name(element);
        if (BLOCKS.contains(name)) {
            closeBlock(element, name);
        } else if (isSubtitle(element)) {
            collector.flush();
            collector.heading(headingAround(element));
        } else if (!name.equals("br") && !name.equals("img")) {
            chip(element, true);
            collector.style(style(name), -1);
            collector.link(null, name.equals("a") ? -1 : 0);
        }
    }

    private void closeBlock(Element element, String name) {
        if (tables.isInCell(element)) {
            collector.space();
            return;
        }
        collector.flush();
        switch (name) {
            case "ul", "ol" -> collector.list(-1);
            case "li" -> collector.item(-1);
            case "dt" -> collector.style(Style.STRONG, -1);
            default -> collector.heading(0);
        }
    }

    /** {@code <h1>Baker <small>Full-time</small></h1>}: small words behind those of a heading are a line below it. */
    private boolean isSubtitle(Element element) {
        return element.normalName().equals("small")
                && element.previousSibling() != null
                && headingAround(element) > 0
                && !tables.isInCell(element);
    }

    private static int headingAround(Element element) {
        var parent = element.parent();
        return parent == null ? 0 : level(parent.normalName());
    }

    /** In a row of two cells the first is the label of the second. */
    private static boolean isOfPair(Element cell) {
        var row = cell.parent();
        return row != null && row.childrenSize() == 2;
    }

    private static Style style(String name) {
        if (STRONG.contains(name)) {
            return Style.STRONG;
        }
        if (STRESSED.contains(name)) {
            return Style.STRESSED;
        }
        return CODED.contains(name) ? Style.CODED : Style.PLAIN;
    }

    /** A component that its framework would make a heading of is one: {@code <PageHeading level="3">}. */
    private static String name(Element element) {
        var name = element.normalName();
        if (!name.endsWith(COMPONENT) || name.length() > MAX_NAME_CHARS) {
            return name;
        }
        var level = element.hasAttr(BOUND_LEVEL) ? element.attr(BOUND_LEVEL) : element.attr("level");
        return level("h" + level) > 0 ? "h" + level : "h2";
    }

    private static int level(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6' && name.charAt(1) >= '1'
                ? name.charAt(1) - '0'
                : 0;
    }

    private static @Nullable WebAddress address(Element element) {
        return WebAddress.parse(element.attr("href")).orElse(null);
    }

    private static boolean isDropped(Element element) {
        if (DROPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        var style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        var bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }
}
